/** Cities, states and provinces of other countries as newspapers call them: one between ";". Compiled by the project. */
const NAMES =
  "Bắc Kinh; Thượng Hải; Thiên Tân; Trùng Khánh; Quảng Đông; Quảng Tây; Quảng Châu; Thâm Quyến; Vân Nam; Hải Nam; Phúc Kiến; " +
  "Giang Tô; Chiết Giang; Sơn Đông; Hà Bắc; Hồ Bắc; Hồ Nam; An Huy; Giang Tây; Tứ Xuyên; Quý Châu; Cát Lâm; Liêu Ninh; " +
  "Hắc Long Giang; Thiểm Tây; Cam Túc; Thanh Hải; Tân Cương; Tây Tạng; Nội Mông; Ninh Hạ; Côn Minh; Nam Ninh; Vũ Hán; " +
  "Thành Đô; Bách Sắc; Sùng Tả; Hồng Hà; Bằng Tường; Đài Bắc; Cao Hùng; Seoul; Busan; Incheon; Daegu; Daejeon; Gwangju; " +
  "Gyeonggi; Gangwon; Chungcheong; Jeju; Bình Nhưỡng; Tokyo; Osaka; Kyoto; Hokkaido; Kanagawa; Saitama; Aichi; Fukuoka; " +
  "Hiroshima; Nagasaki; Yokohama; Kobe; Nagoya; Okinawa; Gunma; Ibaraki; Chiba; Viêng Chăn; Vientiane; Vientian; Luang Prabang; " +
  "Champasak; Chămpasắc; Savannakhet; Savẳnnakhệt; Hủa Phăn; Houaphanh; Xiêng Khoảng; Xiangkhouang; Khăm Muộn; Khammouane; " +
  "Salavan; Saravan; Sê Kông; Sekong; Attapeu; Attapư; Bolikhamxay; Bôlykhămxay; Bô-ly-khăm-xay; Phông Sa Lỳ; Phongsaly; " +
  "Luông Pha Băng; Luông Nậm Thà; U Đôm Xay; Oudomxay; Bò Kẹo; Phnom Penh; Phnôm Pênh; Siem Reap; Svay Rieng; Prey Veng; " +
  "Kandal; Takeo; Kampot; Kampong Cham; Kampong Speu; Tboung Khmum; Ratanakiri; Mondulkiri; Kratie; Battambang; Sihanoukville; " +
  "Koh Kong; Bangkok; Chiang Mai; Udon Thani; Nakhon Phanom; Khon Kaen; Jakarta; Manila; Kuala Lumpur; Yangon; Naypyidaw; " +
  "Dubai; Abu Dhabi; New Delhi; Mumbai; Moscow; Mátxcơva; Matxcơva; Mát-xcơ-va; Saint Petersburg; Xanh Pê-téc-bua; Vladivostok; " +
  "Primorye; Paris; Lyon; Marseille; Toulouse; Bordeaux; Berlin; Hamburg; Frankfurt; Munich; Hessen; Bayern; Bavaria; Sachsen; " +
  "Thüringen; Brandenburg; London; Birmingham; Manchester; Edinburgh; Scotland; Xứ Wales; Bắc Ireland; Brussels; Amsterdam; " +
  "Rotterdam; Roma; Rome; Milan; Torino; Toscana; Veneto; Vienna; Praha; Budapest; Warsaw; Vacsava; Kiev; Kyiv; Minsk; Madrid; " +
  "Barcelona; Lisbon; Athens; Istanbul; Ankara; New York; Washington; Los Angeles; San Francisco; San Jose; Chicago; Boston; " +
  "Seattle; Houston; Dallas; Philadelphia; New Orleans; California; Texas; Florida; Virginia; Massachusetts; Michigan; Ohio; " +
  "Illinois; Arizona; Nevada; Utah; Oregon; Hawaii; Alaska; Maryland; Pennsylvania; Minnesota; Wisconsin; Indiana; Georgia; " +
  "Louisiana; Kentucky; Tennessee; Oklahoma; Colorado; Iowa; Vermont; Delaware; South Carolina; North Carolina; New Jersey; " +
  "New Hampshire; New Mexico; Toronto; Ottawa; Montreal; Vancouver; Quebec; Ontario; Alberta; British Columbia; Nova Scotia; " +
  "Sydney; Melbourne; Canberra; Perth; Brisbane; Adelaide; Victoria; Queensland; New South Wales; Nam Australia; Nam Úc; " +
  "Tây Australia; Tây Úc; Bắc Australia; Bắc Úc; Tasmania; Auckland; Wellington; Rio de Janeiro; Sao Paulo; Buenos Aires; " +
  "La Habana; Havana; Mexico City; Bogota; Lima; Santiago; Cairo; Gaza; Jerusalem; Tel Aviv; Tehran; Baghdad; Donetsk; Lugansk; " +
  "Crimea; Kharkov; Kherson; Catalonia; Chechnya; Kerala; Punjab; Sindh; Johor; Penang; Sarawak; Sabah; Bali; Cebu";

export const PLACES_ABROAD: readonly string[] = NAMES.split("; ");
