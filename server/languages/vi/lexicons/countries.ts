/**
 * Countries and international bodies as newspapers call them: one between ";", its other forms behind "|". Compiled by the
 * project.
 */
const ROWS =
  "Việt Nam|Cộng hoà xã hội chủ nghĩa Việt Nam|Cộng hoà XHCN Việt Nam|CHXHCN Việt Nam|VN; " +
  "Mỹ|Hoa Kỳ|Hợp chúng quốc Hoa Kỳ|Hợp chủng quốc Hoa Kỳ; Nga|Liên bang Nga|CH Liên bang Nga; " +
  "Trung Quốc|Cộng hoà Nhân dân Trung Hoa|CHND Trung Hoa|Cộng hoà Nhân dân (CHND) Trung Hoa|CHND Trung Quốc; Nhật Bản|Nhật; Hàn Quốc|Đại Hàn Dân Quốc|Cộng hoà Hàn Quốc; " +
  "Triều Tiên|Cộng hoà Dân chủ Nhân dân Triều Tiên|CHDCND Triều Tiên|Cộng hoà Dân chủ Nhân dân (CHDCND) Triều Tiên; Lào|Cộng hoà Dân chủ Nhân dân Lào|CHDCND Lào|Cộng hoà Dân chủ Nhân dân (CHDCND) Lào; " +
  "Campuchia|Vương quốc Campuchia|Căm-pu-chia|Cam-pu-chia|Cam-pu-chi-a; Thái Lan|Vương quốc Thái Lan; Singapore|Cộng hoà Singapore|Xingapo|Xin-ga-po; Malaysia|Liên bang Malaysia|Ma-lai-xi-a|Malayxia; " +
  "Indonesia|Cộng hoà Indonesia|In-đô-nê-xi-a|Indonexia; Philippines|Cộng hoà Philippines|Philippin|Phi-líp-pin; " +
  "Myanmar|Liên bang Myanmar|Cộng hoà Liên bang Myanmar|Myanma|Mi-an-ma|Miến Điện; Brunei|Brunei Darussalam|Bru-nây; Đông Timor; " +
  "Timor Leste|Timor-Leste; Ấn Độ|Cộng hoà Ấn Độ; Pakistan|Cộng hoà Hồi giáo Pakistan|Pa-ki-xtan; Bangladesh|Cộng hoà Nhân dân Bangladesh|Băng-la-đét; Sri Lanka|Cộng hoà Dân chủ XHCN Sri Lanka|Cộng hoà Dân chủ Xã hội Chủ nghĩa Sri Lanka|Xri Lan-ca; Nepal|Nê-pan; Mông Cổ|Cộng hoà Mông Cổ; " +
  "Kazakhstan|Cộng hoà Kazakhstan; Uzbekistan|Cộng hoà Uzbekistan; Belarus|Cộng hoà Belarus|Belarut|Bê-la-rút; Ukraine|Ucraina|Ukraina|U-crai-na; " +
  "Anh|Vương quốc Anh|Liên hiệp Vương quốc Anh|Vương quốc Liên hiệp Anh và Bắc Ireland|Liên hiệp Vương quốc Anh và Bắc Ireland|Anh và Bắc Ireland; Pháp|Cộng hoà Pháp; " +
  "Đức|Cộng hoà Liên bang Đức|CHLB Đức|Cộng hoà liên bang Đức; Italy|Italia|Ý|I-ta-li-a|Cộng hoà Italy|Cộng hoà Italia; " +
  "Tây Ban Nha|Vương quốc Tây Ban Nha; Bồ Đào Nha|Cộng hoà Bồ Đào Nha; Hà Lan|Vương quốc Hà Lan; Bỉ|Vương quốc Bỉ; " +
  "Thuỵ Sĩ|Thuỵ Sỹ|Liên bang Thuỵ Sĩ|Liên bang Thuỵ Sỹ; Thuỵ Điển|Vương quốc Thuỵ Điển; Na Uy|Vương quốc Na Uy; " +
  "Đan Mạch|Vương quốc Đan Mạch; Phần Lan|Cộng hoà Phần Lan; Ba Lan|Cộng hoà Ba Lan; " +
  "Hungary|Hungari|Cộng hoà Hungary|Hung-ga-ri; Séc|Cộng hoà Séc|CH Séc|Czech; Slovakia|Cộng hoà Slovakia|Xlô-va-ki-a; Romania|Rumani|Rumania|Ru-ma-ni; Bulgaria|Cộng hoà Bulgaria|Bungari|Bun-ga-ri; Serbia|Cộng hoà Serbia|Xéc-bi-a; " +
  "Hy Lạp|Cộng hoà Hy Lạp; Áo|Cộng hoà Áo; Ireland|Ailen|Ai-len; Iceland|Ai-xơ-len; Estonia; Latvia; Litva|Lithuania; Australia|Úc|Ôxtrâylia|Ô-xtrây-li-a|Liên bang Australia|Khối thịnh vượng chung Australia; New Zealand|Niu Di-lân|Niu Dilân; " +
  "Canada|Ca-na-đa; Mexico|Liên bang Mexico|Hợp chúng quốc Mexico|Mê-hi-cô|Mêhicô; Cuba|Cộng hoà Cuba|Cu-ba|Cu - ba|Cộng hoà Cu-ba; Brazil|Cộng hoà Liên bang Brazil|Liên bang Brazil|Bra-xin|Braxin; Argentina|Cộng hoà Argentina|Ác-hen-ti-na; Chile|Cộng hoà Chile|Chi-lê|Chilê; Peru|Cộng hoà Peru|Pê-ru; Venezuela|Cộng hoà Venezuela|Cộng hoà Bolivar Venezuela|Cộng hoà Bolivariana Venezuela|Vê-nê-xu-ê-la; Colombia|Cộng hoà Colombia|Cô-lôm-bi-a; " +
  "Thổ Nhĩ Kỳ|Cộng hoà Thổ Nhĩ Kỳ; Iran|Cộng hoà Hồi giáo Iran|I-ran; Iraq|Cộng hoà Iraq|I-rắc; Israel|Nhà nước Israel|I-xra-en; Palestine|Nhà nước Palestine|Pa-le-xtin; Syria|Xi-ri; " +
  "Saudi Arabia|Vương quốc Saudi Arabia|Saudi Arab|Ả Rập Xê Út|Ả Rập Xê-út|Ả-rập Xê-út|Ả rập Xê út|Ả Rập Saudi|Arab Saudi|Arập Xêút|A-rập Xê-út; " +
  "UAE|Các Tiểu vương quốc Arab Thống nhất|Các Tiểu vương quốc Ả Rập Thống nhất|Các Tiểu vương quốc A-rập Thống nhất|Các Tiểu vương quốc Arab Thống nhất (UAE)|Các Tiểu vương quốc Ả Rập Thống nhất (UAE)|Tiểu vương quốc Ả Rập Thống nhất|Tiểu vương quốc Arab Thống nhất; Qatar|Nhà nước Qatar|Ca-ta; Kuwait|Nhà nước Kuwait|Cô-oét; Oman|Vương quốc Oman|Ô-man; Ai Cập|Cộng hoà Arab Ai Cập|Cộng hoà Ả Rập Ai Cập; Nam Phi|Cộng hoà Nam Phi; Mozambique|Cộng hoà Mozambique; Angola; " +
  "Algeria|Algérie|An-giê-ri|Cộng hoà Algeria Dân chủ và Nhân dân; Ma Rốc|Vương quốc Ma Rốc|Maroc|Vương quốc Maroc; Morocco; Nigeria|Cộng hoà Liên bang Nigeria; Kenya|Cộng hoà Kenya; Ethiopia; Haiti|Cộng hoà Haiti; " +
  "Dominica|Cộng hoà Dominica|Dominicana|Cộng hoà Dominicana; Panama|Cộng hoà Panama; Đài Loan; Hong Kong; EU; ASEAN; Liên Hợp Quốc; Liên Xô; châu Âu; Zimbabwe; Sudan; Nam Sudan; Libya|Li-bi; " +
  "Lebanon; Jordan|Gioóc-đa-ni; Afghanistan|Áp-ga-ni-xtan; Armenia; Azerbaijan; Gruzia; Moldova|Cộng hoà Moldova; Croatia; Slovenia; Bosnia; Macedonia|Bắc Macedonia; " +
  "Albania; Montenegro; Luxembourg|Đại Công quốc Luxembourg|Lúc-xăm-bua; Malta; Síp|Cộng hoà Síp|Cyprus; Maldives; Bhutan; Fiji; Papua New Guinea; Tanzania; Senegal; Ghana; " +
  "Congo|Cộng hoà Congo; Cộng hoà Dân chủ Congo|CHDC Congo; Uganda|Cộng hoà Uganda; Cameroon; Zambia; Botswana; Rwanda; Bolivia; Ecuador; Uruguay; Paraguay; Guatemala; Honduras; " +
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
