/** Reads aloud with a voice of this machine. */
export interface Voice {
  /** Calls `ended` once all is said; not after `stop`. */
  speak(texts: readonly string[], wordsPerMinute: number, ended: () => void): void;
  stop(): void;
}

/** What most voices read at when nothing is asked of them. */
const USUAL_PACE = 175;

/**
 * The first English voice that works without a network, or null where there is none. Browsers list voices late:
 * `onMore` is called when there are others.
 */
export function findVoice(onMore: () => void): () => Voice | null {
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (speech === undefined) return () => null;
  speech.addEventListener?.('voiceschanged', onMore);
  let last: { readonly of: SpeechSynthesisVoice; readonly voice: Voice } | null = null;
  return () => {
    const local = speech.getVoices().filter(({ localService, lang }) => localService && /^en\b/i.test(lang));
    const voice = local.find(each => each.default) ?? local[0];
    if (voice === undefined) return null;
    if (last?.of !== voice) last = { of: voice, voice: reading(speech, voice) };
    return last.voice;
  };
}

function reading(speech: SpeechSynthesis, voice: SpeechSynthesisVoice): Voice {
  /** What is said now; a voice that was stopped may still report its end. */
  let turn = 0;
  return {
    speak(texts, wordsPerMinute, ended) {
      const mine = ++turn;
      speech.cancel();
      texts.forEach((text, index) => {
        const utterance = new SpeechSynthesisUtterance(text);
        const done = (): void => {
          if (turn === mine) ended();
        };
        utterance.voice = voice;
        utterance.rate = Math.min(1.4, Math.max(0.6, wordsPerMinute / USUAL_PACE));
        utterance.onerror = done;
        if (index === texts.length - 1) utterance.onend = done;
        speech.speak(utterance);
      });
    },
    stop() {
      turn++;
      speech.cancel();
    },
  };
}
