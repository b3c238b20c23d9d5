/**
 * Countries and international bodies as newspapers call them: one between ";", its other forms behind "|". Compiled by the
 * project.
 */
const ROWS =
  "Việt Nam|Cộng hoà xã hội chủ nghĩa Việt Nam|Cộng hoà XHCN Việt Nam|CHXHCN Việt Nam|VN; " +
  "Mỹ|Hoa Kỳ|Hợp chúng quốc Hoa Kỳ|Hợp chủng quốc Hoa Kỳ; Nga|Liên bang Nga; " +
  "Trung Quốc|Cộng hoà Nhân dân Trung Hoa|CHND Trung Hoa; Nhật Bản|Nhật; Hàn Quốc|Đại Hàn Dân Quốc; " +
  "Triều Tiên|Cộng hoà Dân chủ Nhân dân Triều Tiên|CHDCND Triều Tiên; Lào|Cộng hoà Dân chủ Nhân dân Lào|CHDCND Lào; " +
  "Campuchia|Vương quốc Campuchia; Thái Lan|Vương quốc Thái Lan; Singapore|Cộng hoà Singapore|Xingapo; Malaysia; " +
  "Indonesia|Cộng hoà Indonesia; Philippines|Cộng hoà Philippines|Philippin; " +
  "Myanmar|Liên bang Myanmar|Cộng hoà Liên bang Myanmar|Myanma; Brunei|Brunei Darussalam; Đông Timor; " +
  "Timor Leste|Timor-Leste; Ấn Độ|Cộng hoà Ấn Độ; Pakistan; Bangladesh; Sri Lanka; Nepal; Mông Cổ; " +
  "Kazakhstan|Cộng hoà Kazakhstan; Uzbekistan; Belarus|Cộng hoà Belarus|Belarut; Ukraine|Ucraina|Ukraina; " +
  "Anh|Vương quốc Anh|Liên hiệp Vương quốc Anh; Pháp|Cộng hoà Pháp; " +
  "Đức|Cộng hoà Liên bang Đức|CHLB Đức|Cộng hoà liên bang Đức; Italy|Italia|Ý|Cộng hoà Italy|Cộng hoà Italia; " +
  "Tây Ban Nha|Vương quốc Tây Ban Nha; Bồ Đào Nha; Hà Lan|Vương quốc Hà Lan; Bỉ|Vương quốc Bỉ; " +
  "Thuỵ Sĩ|Thuỵ Sỹ|Liên bang Thuỵ Sĩ; Thuỵ Điển|Vương quốc Thuỵ Điển; Na Uy|Vương quốc Na Uy; " +
  "Đan Mạch|Vương quốc Đan Mạch; Phần Lan|Cộng hoà Phần Lan; Ba Lan|Cộng hoà Ba Lan; " +
  "Hungary|Hungari|Cộng hoà Hungary; Séc|Cộng hoà Séc; Slovakia|Cộng hoà Slovakia; Romania; Bulgaria; Serbia; " +
  "Hy Lạp|Cộng hoà Hy Lạp; Áo; Ireland; Iceland; Estonia; Latvia; Litva; Australia|Úc|Ôxtrâylia; New Zealand; " +
  "Canada; Mexico; Cuba|Cộng hoà Cuba; Brazil; Argentina; Chile; Peru; Venezuela; Colombia; " +
  "Thổ Nhĩ Kỳ|Cộng hoà Thổ Nhĩ Kỳ; Iran|Cộng hoà Hồi giáo Iran; Iraq; Israel|Nhà nước Israel; Palestine; Syria; " +
  "Saudi Arabia; UAE; Qatar; Kuwait; Oman; Ai Cập; Nam Phi|Cộng hoà Nam Phi; Mozambique|Cộng hoà Mozambique; Angola; " +
  "Algeria|Algérie; Ma Rốc|Vương quốc Ma Rốc|Maroc|Vương quốc Maroc; Morocco; Nigeria; Kenya; Ethiopia; Haiti; " +
  "Dominica; Panama; Đài Loan; Hong Kong; EU; ASEAN; Liên Hợp Quốc; Liên Xô; châu Âu; Zimbabwe; Sudan; Libya; " +
  "Lebanon; Jordan; Afghanistan; Armenia; Azerbaijan; Gruzia; Moldova; Croatia; Slovenia; Bosnia; Macedonia; " +
  "Albania; Montenegro; Luxembourg; Malta; Síp; Maldives; Bhutan; Fiji; Papua New Guinea; Tanzania; Senegal; Ghana; " +
  "Congo; Uganda; Cameroon; Zambia; Botswana; Rwanda; Bolivia; Ecuador; Uruguay; Paraguay; Guatemala; Honduras; " +
  "Nicaragua; El Salvador; Costa Rica; Jamaica; Yemen; Bahrain; Turkmenistan; Kyrgyzstan; Tajikistan; Tunisia; " +
  "Mauritius; Madagascar; Monaco; Vatican; Bờ Biển Ngà; Guinea; Mali; Gabon; Togo; Liberia; Sierra Leone; Somalia; " +
  "Eritrea; Namibia; Malawi; Burundi; Tiệp Khắc; Nam Tư; Macao; Palau; Tonga; Samoa; Vanuatu; Nauru";

/** "Vương quốc Bỉ" is also "nước Vương quốc Bỉ". */
const withNoun = (form: string): readonly string[] =>
  /^(?:Cộng hoà|Vương quốc|CH|Liên bang|Hợp|Đại)/u.test(form) ? [form, `nước ${form}`] : [form];

const COUNTRY_FORMS = ROWS.split("; ").map((row) => row.split("|").flatMap(withNoun));

export const COUNTRIES: readonly string[] = COUNTRY_FORMS.flat();

/** Other forms of a country's name, mapped to the first. */
export const SAME_COUNTRY: Readonly<Record<string, string>> = Object.fromEntries(
  COUNTRY_FORMS.flatMap(([name = "", ...others]) => others.map((form) => [form, name])),
);
