import type { OrganizationKind } from "#model/entity";
import { RULING_PARTIES } from "./ruling-parties.ts";

/** A body that there is one of in the country, complete without a place. */
export interface OrganizationName {
  readonly canonical: string;
  readonly kind: OrganizationKind;
}

type Row = readonly [forms: string, kind: OrganizationKind];

/** Forms separated by "|"; the first is canonical. Compiled by the project; ministries as of 2016–2025, with former names. */
const ROWS: readonly Row[] = [
  [
    "Ban Chấp hành Trung ương Đảng|Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam|BCH Trung ương Đảng|BCH TƯ Đảng|BCH T.Ư Đảng|BCH TW Đảng|Ban Chấp hành Trung ương|Ban Chấp hành T.Ư Đảng|Trung ương Đảng|T.Ư Đảng|TƯ Đảng|TW Đảng|BCH Trung ương|BCH TƯ|BCH TW|Ban Chấp hành TƯ Đảng|Ban Chấp hành TW Đảng|Ban Chấp hành Đảng Cộng sản Việt Nam|Trung ương Đảng Cộng sản Việt Nam",
    "PartyCommittee",
  ],
  ["Bộ Chính trị|BCT", "PartyCommittee"],
  [
    "Ban Bí thư|Ban Bí thư Trung ương Đảng|Ban Bí thư Trung ương|Ban Bí thư T.Ư Đảng|Ban Bí thư TW Đảng|Ban Bí thư TƯ Đảng",
    "PartyCommittee",
  ],
  ["Ban Tổ chức Trung ương|Ban Tổ chức T.Ư|Ban Tổ chức TƯ|Ban Tổ chức TW|BTCTW", "PartyCommittee"],
  ["Ban Tuyên giáo Trung ương|Ban Tuyên giáo T.Ư|Ban Tuyên giáo TƯ|Ban Tuyên giáo TW", "PartyCommittee"],
  ["Ban Tuyên giáo và Dân vận Trung ương", "PartyCommittee"],
  ["Ban Dân vận Trung ương|Ban Dân vận T.Ư|Ban Dân vận TƯ|Ban Dân vận TW", "PartyCommittee"],
  ["Ban Nội chính Trung ương|Ban Nội chính T.Ư|Ban Nội chính TƯ|Ban Nội chính TW", "PartyCommittee"],
  ["Ban Kinh tế Trung ương|Ban Kinh tế T.Ư|Ban Kinh tế TƯ|Ban Kinh tế TW", "PartyCommittee"],
  ["Ban Chính sách, chiến lược Trung ương", "PartyCommittee"],
  ["Ban Đối ngoại Trung ương|Ban Đối ngoại T.Ư|Ban Đối ngoại TƯ", "PartyCommittee"],
  [
    "Ủy ban Kiểm tra Trung ương|UBKT Trung ương|UBKTTW|UBKTTƯ|UBKT TƯ|UBKT T.Ư|UBKT TW|Ủy ban Kiểm tra T.Ư|Ủy ban Kiểm tra TƯ|Ủy ban Kiểm tra TW|Ủy ban Kiểm tra Trung ương Đảng",
    "PartyCommittee",
  ],
  ["Ủy ban Kiểm tra Kỷ luật Trung ương", "PartyCommittee"],
  ["Văn phòng Trung ương Đảng|Văn phòng Trung ương|Văn phòng TƯ Đảng|Văn phòng T.Ư Đảng", "PartyCommittee"],
  ["Quân ủy Trung ương", "PartyCommittee"],
  ["Hội đồng Lý luận Trung ương", "PartyCommittee"],
  ["Ban Bảo vệ, chăm sóc sức khỏe cán bộ Trung ương|Ban Bảo vệ chăm sóc sức khỏe cán bộ Trung ương", "PartyCommittee"],
  ["Đảng ủy Công an Trung ương|Đảng ủy Công an TƯ", "PartyCommittee"],
  ["Đảng Cộng sản Việt Nam", "PartyCommittee"],
  ["Đảng ủy Quân sự Trung ương", "PartyCommittee"],
  ["Hội đồng Bộ trưởng", "GovernmentBody"],
  ["Hội đồng Nhà nước", "GovernmentBody"],
  ["Quốc vụ viện", "GovernmentBody"],
  ["Ủy ban Quốc vụ", "GovernmentBody"],
  ["Hội nghị nhân dân tối cao|Hội nghị Nhân dân Tối cao", "ElectedBody"],
  ["Ủy ban Thường vụ Hội nghị nhân dân tối cao|Đoàn Chủ tịch Hội nghị nhân dân tối cao", "ElectedBody"],
  ["Đại hội đại biểu nhân dân toàn quốc|Nhân đại toàn quốc", "ElectedBody"],
  ["Hội nghị Chính trị hiệp thương nhân dân|Hội nghị Chính hiệp toàn quốc|Chính hiệp toàn quốc", "ElectedBody"],
  [
    "Ủy ban Thường vụ Đại hội đại biểu nhân dân toàn quốc|Ủy ban Thường vụ Nhân đại toàn quốc|Ủy ban Thường vụ Nhân đại",
    "ElectedBody",
  ],
  ["Chính phủ", "GovernmentBody"],
  ["Nhà nước", "GovernmentBody"],
  ["Văn phòng Chính phủ|VPCP", "GovernmentBody"],
  ["Văn phòng Chủ tịch nước|VPCTN", "GovernmentBody"],
  ["Văn phòng Quốc hội|VPQH", "GovernmentBody"],
  ["Thanh tra Chính phủ|TTCP", "GovernmentBody"],
  ["Kiểm toán Nhà nước|KTNN", "GovernmentBody"],
  ["Ngân hàng Nhà nước|Ngân hàng Nhà nước Việt Nam|NHNN", "GovernmentBody"],
  ["Ủy ban Dân tộc|Ủy ban Dân tộc Trung ương", "GovernmentBody"],
  ["Hội đồng Quốc phòng và An ninh|Hội đồng Quốc phòng An ninh|Hội đồng Quốc phòng - An ninh", "GovernmentBody"],
  ["Hội đồng Thi đua - Khen thưởng Trung ương|Hội đồng Thi đua khen thưởng Trung ương", "GovernmentBody"],
  ["Ủy ban An toàn giao thông Quốc gia|Ủy ban ATGT Quốc gia", "GovernmentBody"],
  ["Ủy ban Quản lý vốn Nhà nước tại doanh nghiệp", "GovernmentBody"],
  ["Bảo hiểm xã hội Việt Nam|BHXH Việt Nam", "GovernmentBody"],
  ["Ủy ban Biên giới quốc gia", "GovernmentBody"],
  ["Ủy ban Chứng khoán Nhà nước", "GovernmentBody"],
  ["Ban Cơ yếu Chính phủ", "GovernmentBody"],
  ["Ban Tôn giáo Chính phủ", "GovernmentBody"],
  ["Phủ Chủ tịch", "GovernmentBody"],
  ["Quốc hội|QH", "ElectedBody"],
  ["Ủy ban Thường vụ Quốc hội|UBTVQH|Ủy ban TVQH|Thường vụ Quốc hội", "ElectedBody"],
  ["Hội đồng bầu cử quốc gia", "ElectedBody"],
  ["Hội đồng Dân tộc|Hội đồng Dân tộc của Quốc hội", "ElectedBody"],
  ["Ban Công tác đại biểu|Ban Công tác đại biểu Quốc hội", "ElectedBody"],
  ["Ban Dân nguyện", "ElectedBody"],
  ["Tòa án nhân dân tối cao|TAND tối cao|TANDTC", "JudicialBody"],
  ["Viện Kiểm sát nhân dân tối cao|VKSND tối cao|VKSNDTC|Viện KSND tối cao", "JudicialBody"],
  [
    "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|Ủy ban Trung ương MTTQ Việt Nam|UBTW MTTQ Việt Nam|UBTƯ MTTQ Việt Nam|Ủy ban T.Ư MTTQ Việt Nam|Ủy ban TƯ MTTQ Việt Nam|UBTWMTTQ Việt Nam|Trung ương MTTQ Việt Nam|Ủy ban Trung ương MTTQVN|UBTƯMTTQ Việt Nam|Ủy ban Trung ương Mặt trận Tổ quốc|UBTW MTTQVN|Ủy ban TW MTTQ Việt Nam|Ủy ban Trung ương MTTQ VN|UBTƯ MTTQ VN|UBTW MTTQ VN|Ủy ban T.Ư MTTQ VN|Ủy ban TƯ MTTQ VN|Ủy ban Trung ương MTTQ|UBTW MTTQ|UBTƯ MTTQ|Trung ương MTTQ VN|Ủy ban Trung ương Mặt trận",
    "MassOrganization",
  ],
  ["Tổng Liên đoàn Lao động Việt Nam|Tổng LĐLĐ Việt Nam|Tổng LĐLĐVN|TLĐLĐ Việt Nam", "MassOrganization"],
  [
    "Trung ương Đoàn|Trung ương Đoàn TNCS Hồ Chí Minh|T.Ư Đoàn|TƯ Đoàn|Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh|T.Ư Đoàn TNCS Hồ Chí Minh|Trung ương Đoàn TNCS HCM|TW Đoàn",
    "MassOrganization",
  ],
  [
    "Ban Chấp hành Trung ương Đoàn|BCH Trung ương Đoàn|Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh|BCH Trung ương Đoàn TNCS Hồ Chí Minh|BCH TƯ Đoàn|BCH T.Ư Đoàn",
    "MassOrganization",
  ],
  ["Trung ương Hội Nông dân Việt Nam|T.Ư Hội Nông dân Việt Nam|TƯ Hội Nông dân Việt Nam", "MassOrganization"],
  ["Trung ương Hội Liên hiệp Phụ nữ Việt Nam|Trung ương Hội LHPN Việt Nam|T.Ư Hội LHPN Việt Nam", "MassOrganization"],
  ["Trung ương Hội Cựu chiến binh Việt Nam", "MassOrganization"],
  ["Trung ương Hội Luật gia Việt Nam|TƯ Hội Luật gia Việt Nam|T.Ư Hội Luật gia Việt Nam", "MassOrganization"],
  ["Bộ Quốc phòng|BQP", "GovernmentBody"],
  ["Bộ Công an|BCA", "GovernmentBody"],
  ["Bộ Ngoại giao", "GovernmentBody"],
  ["Bộ Nội vụ", "GovernmentBody"],
  ["Bộ Tư pháp", "GovernmentBody"],
  ["Bộ Tài chính", "GovernmentBody"],
  ["Bộ Công Thương|Bộ Công thương", "GovernmentBody"],
  ["Bộ Xây dựng", "GovernmentBody"],
  ["Bộ Y tế", "GovernmentBody"],
  ["Tổng cục Chính trị", "ArmedForce"],
  ["Bộ Tổng Tham mưu", "ArmedForce"],
  ["Liên Hợp Quốc|Liên hiệp quốc|LHQ", "GovernmentBody"],
  ["Giáo hội Phật giáo Việt Nam", "MassOrganization"],
];

/** The ruling parties of the neighbours, each with its central committee and its Politburo. */
const PARTIES: readonly string[] = Object.values(RULING_PARTIES).flatMap((party) => [
  party,
  `Ban Chấp hành Trung ương ${party}|Trung ương ${party}|BCH Trung ương ${party}`,
  `Ủy ban Kiểm tra Kỷ luật Trung ương ${party}|Ủy ban Kiểm tra Trung ương ${party}`,
  `Ban Bí thư ${party}|Ban Bí thư Trung ương ${party}|Ban Bí thư Ban Chấp hành Trung ương ${party}`,
  `Bộ Chính trị ${party}|Bộ Chính trị Ban Chấp hành Trung ương ${party}|Bộ Chính trị Trung ương ${party}`,
]);

export const ORGANIZATION_NAMES: readonly { readonly form: string; readonly name: OrganizationName }[] = [
  ...ROWS,
  ...PARTIES.map((forms): Row => [forms, "PartyCommittee"]),
].flatMap(([forms, kind]) => {
  const all = forms.split("|");
  const name: OrganizationName = { canonical: all[0] ?? forms, kind };
  return all.map((form) => ({ form, name }));
});
