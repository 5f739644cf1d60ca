import { saidAsWord } from '../../speech/spoken/acronyms';
import type { StoryView } from '../view';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Letters that listeners of any trade know. */
const COMMON = setOf(
  `ABS AED AGM AI AKA AM API APIS ARR ASAP ATM AWS BBC BBQ BMW BMX BNP BPM BSC CAD CAPEX CCTV CDC CDN CDS CEO CEOS CFO CI CIA CIO CLI CMS CNN
  CNC COO CPR CPU CPUS CRM CSS CSV CTO CTOS CV CVS DHL DIY DJ DNA DNS DOM DOS DPI DVD DVDS EBIT ECG EEG EIN EKG EOD ERP ESL ESP ETA ETL EU EUR EV EVS
  FAQ FAQS FBI FDA FIFA FTE FTES FTP FX GBP GCP GCSE GCSES GDP GDPR GNU GP GPA GPS GPU GPUS GST GUI HD HDMI HGV HGVS HIV HMRC HP HQ HR HTML HTTP HTTPS HVAC IBM ICU
  ID IDE IDS IKEA INC IO IOS IP IPA IPO IQ IRS ISBN ISO ISP IT IVF JFK JS JSON JPEG KFC KPI KPIS LAN LCD LED LEDS LGBT LLC LLM LLMS LLP LPG LTD MBA MBAS MC MD MIT ML MOT MP
  MPH MPS MRI MRIS MVP MVPS NASA NBA NDA NDAS NFL NGO NGOS NHS NHL NLP NPS OCR OK OKR OKRS OS OSS PA PC PCS PDF PDFS PE PHD PHP PIN PLC PM PMS PNG PPE PR PRS PS PTA PTSD PVC QA QR
  RAF RAM RSI RSPCA RSVP RV SAAS SAP SAT SATS SDK SDKS SEO SLA SLAS SLO SLOS SMS SOS SPF SQL SSD SSH SSL SSO STAR STD STEM SUV SUVS SVG TBA TCP TLS TNT TSA TV TVS UAE UFO UI UK ULR UN
  UPS URL URLS US USA USB USD USDA USP USPS UTC UX VAT VC VCS VIP VIPS VM VMS VP VPN VPNS VPS WC WHO WIFI WWF WWW XL XML YAML YMCA`,
);

const ROMAN = /^[IVXLC]+$/;
const ACRONYM = /(?<![\p{L}\p{N}_./@#&'’-])([A-Z]{3,5})(s?)(?![\p{L}\p{N}_/@&-]|\.\p{L})/gu;

/** Words whose first letters spell it, small words between them left out: "site reliability engineer" for SRE. */
const spelledOut = (acronym: string, text: string): boolean => {
  const letters = [...acronym.toLowerCase()];
  const small = String.raw`(?:(?:of|and|the|for|in|to|on|a)[\s-]+)?`;
  const words = letters.map(letter => String.raw`${letter}[\p{L}'’]+`);
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`[\s-]+${small}`)}(?![\p{L}\p{N}])`,
    'iu',
  ).test(text);
};

/** Said in other words next to it: "the WMS (…)", "WMS, our stock system", "a system called WMS". */
const explained = (acronym: string, text: string): boolean =>
  new RegExp(
    String.raw`\b${acronym}s?["”’']?\s*(?:\([^)]{3,}\)|,?\s+(?:which|that)\s+(?:is|are|means|stands)|,\s+(?:the|a|an|our|my|their|its|or)\s|\s+(?:stands for|means|is (?:the|a|an|our|what))\b)|\(\s*["“]?${acronym}s?["”]?\s*\)|\b(?:called|named|known as|short for|abbreviated|or)\s+["“]?(?:the\s+)?${acronym}\b`,
    'u',
  ).test(text);

export interface Acronym {
  readonly letters: string;
  /** UTF-16 offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

/** Acronyms of three to five letters in a text that are said by their letters and that few listeners know. */
export const acronymsIn = (text: string): readonly Acronym[] => {
  if (!/[A-Z]{3}/.test(text)) return [];
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  // A line in capitals is loud, not full of acronyms.
  if (capitals > (text.match(/\p{L}/gu)?.length ?? 0) / 2) return [];
  return [...text.matchAll(ACRONYM)].flatMap(match => {
    const letters = match[1]!;
    const rest = text.slice(match.index + match[0].length);
    if (/^\s+[A-Z]{2,}\b/.test(rest) || /\b[A-Z]{2,}\s+$/.test(text.slice(0, match.index))) return [];
    // "M6 AC 12": a code with its number.
    if (/^\s*\d/.test(rest)) return [];
    if (COMMON.has(letters) || ROMAN.test(letters) || saidAsWord(letters)) return [];
    return [{ letters, start: match.index, end: match.index + match[0].length }];
  });
};

/** Whether a story says anywhere what an acronym stands for. */
export const isExpanded = (letters: string, story: StoryView): boolean => {
  const text = [...story.sections, ...story.answers]
    .flatMap(part => part.sentences.map(sentence => sentence.text))
    .join(' ');
  return spelledOut(letters, text) || explained(letters, text);
};
