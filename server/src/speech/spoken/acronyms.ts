/** Words in capitals that are said as a word. Those not here and not pronounceable are said letter by letter. */
const WORD_LIKE =
  'ACID AIDS AJAX ANSI APAC ARM ASIC ASICS ASCII BASIC BIOS BIT BLAST CAD CAP CAPTCHA CAT CISO COBOL COBRA COVID CRUD CRON DAG ' +
  'DART DRAM DRY EBITDA EMEA EPIC ERISA FAANG FANG FEMA FIFO FOMO GAAP GIF GIFS GIT GMAT HAZMAT HEPA HUD ISO JAR JIRA ' +
  'JSON KISS LAN LASER LATAM LEAN LIBOR LIFO LINUX LUN MAC MADD MAN MASH MERN MEAN MOOC MOOCS MOSFET NAFTA NAND NASA NASDAQ ' +
  'NAT NATO NICU OPEC OPEX CAPEX ORAN OSHA PAC PAM PICU PIN PINS PIP PEMDAS RACI RAG RAID RAM RAT REIT REITS REST RICE ROM ROMS ' +
  'ROVER SAM SAN SCADA SCRUM SCUBA SEAL SIM SIMS SMART SMOTE SOAP SOLID SONAR SOX SPA SPAC SPAM STAR STEM SWAG SWAT SWOT TAM ' +
  'TOEFL TOML UNESCO UNICEF UNIX USAID VIM VOIP VPAT WAN WAR WASP WYSIWYG YAML YOLO ZIP COGS COG PARP';

/** Capitals that could be said as a word by their letters, and are not. */
const SPELLED =
  'ASAP ADAS AIOPS API APIS ADHD AICPA AMOLED ASIN AUCPR EULA ECOA EHR ETA ETL IAM IDE IDES IOPS ISIN ISIS IPO IPOS IOU LED LEDS ' +
  'SAIDI SDET TIA UAT UEFI UI UIS UX USA USDA UCLA UAE URI URIS USB UUID VIP VIPS ACH ADA AOV ARR ASIS AUM AOT EOD EOM EOY IRA ' +
  'ICU ICUS ITSM MOU NOI NOC OEM OEMS OIDC OKR OKRS POC PII ROI SOC SOP SOPS SOW SRE SLI SLO SLA TCO';

/** Common English words: in capitals they are stressed, not spelled. */
const STRESSED =
  'A I ABOUT AFTER ALL ALWAYS AM AN AND ANY ANYONE ARE AS ASK AT BABY BACK BAD BE BEFORE BEST BIG BOTH BUT BUY BY CALL CAN CLEAR CODE ' +
  'COULD DAY DAYS DELETE DID DO DOES DONE DOWN EACH END EVEN EVERY EVERYONE FALSE FAST FEW FIRST FIX FOR FROM FULL GET GO GOOD ' +
  'GOT GREAT HAD HARD HAS HAVE HE HEAD HER HERE HIGH HIM HIS HOT HOW HUGE IF IMPORTANT IN INTO IS ITS JUST KEY KNOW LAST LATE ' +
  'LESS LET LIVE LONG LOT LOW MADE MAIN MAKE MANY MAY ME MORE MOST MUCH MUST MY NAME NEED NEVER NEW NEXT NO NONE NOT NOTE ' +
  'NOTHING NOW NULL OF OFF OLD ON ONCE ONE ONLY OPEN OR OUR OUT OVER OWN PATCH POST PUT READ REAL REALLY RED SAFE SAID SAME ' +
  'SAVE SAW SEE SET SHE SHOULD SO SOME STILL STOP SUCH TAKE TEAM TELL THAN THAT THE THEIR THEM THEN THERE THESE THEY THIS THOSE ' +
  'THREE TIME TO TODAY TOLD TOO TOP TRUE TRY TWO UNTIL UP URGENT USE USED USER VERY WAIT WANT WARN WARNING WAS WAY WE WELL ' +
  'WENT WERE WHAT WHEN WHERE WHICH WHO WHOLE WHY WILL WITH WITHOUT WORK WORKED WOULD WRITE WRONG YES YET YOU YOUR ZERO ECO RENEW GUARD MAX MIN PAY LOG RUN TAX BUG FAIL PASS TEST HELP INFO ERROR KEEP COST SALE';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const wordLike = setOf(WORD_LIKE);
const spelled = setOf(SPELLED);
const stressed = setOf(STRESSED);

/** Consonants that can begin and end an English syllable together; anything else must be spelled. */
const ONSETS = setOf(
  'B BL BR C CH CL CR D DR DW F FL FR G GL GR H J K KL KN KR L M N P PH PL PR QU R RH S SC SCH SCR SH SK SL SM SN SP SPL SPR ST STR SW T TH TR TW V W WH WR Y Z',
);
const CODAS = setOf(
  'B BS C CE CH CK CKS CS CT D DS F FF FT FTS G GS H K KS L LD LF LK LL LM LP LS LT M MP MPS MS N NC ND NDS NG NGS NK NS NT NTS P PS PT R RB RC RD RDS RF RG RK RKS RL RM RN RP RS RT RTS S SE SH SK SKS SP SS ST STS T TH TS TT V W X XT Y Z',
);

function pronounceable(word: string): boolean {
  const runs = word.split(/[AEIOUY]+/);
  if (runs.length < 2) return false;
  return runs.every((run, index) => {
    if (run === '') return true;
    if (index === 0) return ONSETS.has(run);
    if (index === runs.length - 1) return CODAS.has(run);
    return run.length <= 3 && splits(run);
  });
}

/** Whether consonants between vowels are a coda and an onset. */
function splits(run: string): boolean {
  if (run.length === 1 || ONSETS.has(run)) return true;
  for (let cut = 1; cut < run.length; cut++) {
    if (CODAS.has(run.slice(0, cut)) && ONSETS.has(run.slice(cut))) return true;
  }
  return false;
}

/** Whether a word in capitals is said as a word (NASA, JSON) and not by its letters (API, RFID). */
export function saidAsWord(capitals: string): boolean {
  if (stressed.has(capitals) || wordLike.has(capitals)) return true;
  if (spelled.has(capitals) || capitals.length < 4) return false;
  return pronounceable(capitals);
}

/** `SLO` → `S L O`. */
export const spell = (letters: string): string => [...letters.toUpperCase()].join(' ');

/** A word without a vowel that is said as it stands. */
const SAID_VOWELLESS = new Set([
  'hm',
  'hmm',
  'hmmm',
  'mm',
  'mmm',
  'mhm',
  'sh',
  'shh',
  'psst',
  'pfft',
  'tsk',
  'brr',
  'grr',
  'zzz',
  'nth',
  'th',
  'st',
  'nd',
  'rd',
]);

/** Lower-case words without any vowel (`src`, `http`) are spelled; contractions and sounds are not. */
export const isVowelless = (word: string): boolean =>
  word.length > 1 && word.length < 7 && /^[bcdfghjklmnpqrstvwxz]+$/.test(word) && !SAID_VOWELLESS.has(word);
