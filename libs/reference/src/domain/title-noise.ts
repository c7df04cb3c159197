/**
 * What adverts put around a job title. Each pattern is removed before look-up; a word that could change the occupation
 * ("senior", "trainee", "assistant") is never among them.
 */
const noise: readonly RegExp[] = [
  // Pay: "£10.50 per hour", "£25k-£30k", "up to 25,000 pa".
  /(?:up to |from |circa |earn )?(?:Â?£|gbp )\s?[\d.,]+\s?k?(?:\s?(?:-|–|to)\s?£?\s?[\d.,]+\s?k?)?(?:\s?(?:per|an?|\/|p)\s?(?:hour|hr|day|week|wk|month|annum|year|h|d|w|a|ph|pa))?/gi,
  /\b\d{2,3}k\b|\b\d{2},\d{3}\b(?:\s?(?:pa|per annum))?/gi,
  // Hours: "20 hours", "37.5hrs pw", "16h per week".
  /\b\d{1,2}(?:\.\d+)?\s?(?:-\s?\d{1,2}(?:\.\d+)?\s?)?(?:hours?|hrs?|hpw|h)\b(?:\s?(?:a|per|\/|p)\s?(?:week|wk|w))?/gi,
  // Grade: "Band 5", "Bands 2/3", "B6", "Grade 3", "AfC".
  /\b(?:nhs |afc )?(?:bands?|grades?|level|scale|spine point)\s?\d{1,2}[a-d]?(?:\s?(?:[-/&]|to|or)\s?\d{0,2}[a-d]?)?(?=\W|$)/gi,
  /\bB[2-9][a-d]?\b/g,
  // Extras: "£500 joining bonus", "+ benefits".
  /\b(?:(?:joining|welcome|sign(?:ing)?[- ]on|golden hello|attendance|monthly)\s)?bonus(?:es)?\b|\bplus (?:benefits|commission|bonus|overtime)\b|\b(?:ote|uncapped commission|excellent benefits)\b/gi,
  // Licence class of lorry drivers: "HGV Class 1 Driver", "Cat C+E".
  /\b(?:class|cat(?:egory)?)\s?(?:[12]|c1?(?:\s?\+\s?e)?|d1?)(?=\W|$)/gi,
  // Urgency and requirements about experience.
  /\b(?:immediate start|start(?:ing)? (?:asap|immediately)|urgent(?:ly)?(?: required)?|required|wanted|needed|vacancy|vacancies|job|hiring(?: now)?|now recruiting|no experience (?:needed|required|necessary)|experience not (?:needed|required))\b/gi,
  // Contract and working pattern.
  /\b(?:part|full)[- ]?time\b|\b(?:permanent|temporary|temp to perm|temp|fixed[- ]term(?: contract)?|ftc|zero[- ]hours?|seasonal|maternity cover|bank staff|bank|relief|casual|nights?(?: shifts?)?|days?(?: shifts?)?|evenings?|weekends?|twilight|rotating shifts?|(?:early|late|night|day) shifts?|shifts?|term[- ]time(?: only)?|flexible hours|hybrid|remote|home[- ]based)\b/gi,
  // Who may apply and reference numbers.
  /\b(?:m\/f\/?[dx]?|ref(?:erence)?[: #]*[a-z]*\d[\w-]*|x\s?\d+|\d+\s?x)\b/gi,
];

/** Title segments as an advert separates them, noise gone: "Care Assistant - Nights - Leeds (Band 2)" → care assistant, Leeds. */
export function titleSegments(title: string): string[] {
  let text = title.normalize('NFKC');
  for (const pattern of noise) text = text.replace(pattern, ' ');
  return text
    .split(/\s[-–—|•:]+\s|\s[-–—|]+$|[,;|()[\]\n]|\s+[-–—]|[-–—]\s+|\s(?:at|based in|for|in)\s/i)
    .map((segment) => segment.replace(/^[\s\W]+|[\s\W]+$/g, '').replace(/\s+/g, ' '))
    .filter((segment) => /\p{L}/u.test(segment));
}
