import { remembered } from "../segmentation/remembered.ts";

const COMMITTEE = /^(?:Ủy ban nhân dân|Uỷ ban nhân dân|Uỷ Ban nhân dân|Ủy Ban nhân dân)(?= )/iu;
const COUNCIL = /^Hội đồng nhân dân(?= )/iu;
const CITY = /(?<=^(?:UBND|HĐND) )(?:TP\s*\.?|Thành phố) ?(?=\p{Lu})(?!HCM|Hồ Chí Minh)/iu;

/**
 * One way to write people's committees and councils, so that articles that write them differently name one body:
 * "Ủy ban nhân dân TP Hải Phòng" → "UBND thành phố Hải Phòng". Hồ Chí Minh City keeps the article's own form.
 */
export const canonicalName = remembered((name) =>
  name.replace(COMMITTEE, "UBND").replace(COUNCIL, "HĐND").replace(CITY, "thành phố "),
);
