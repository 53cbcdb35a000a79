import { PublicationStrip as PublicationStrip_f95b22060cb6c14f6659675705916017 } from '../../../cms/admin/PublicationStrip'
import { TranslateLink as TranslateLink_0770317e5439eaf47c76368351245c81 } from '../../../editorial/translation/TranslateLink'
import { FindingsPanel as FindingsPanel_0234b264a7ca010152187cb517a4337a } from '../../../editorial/findings/FindingsPanel'
import { ReviewPanel as ReviewPanel_d4f91431d0023affba896ea4bf1ec759 } from '../../../editorial/review/ReviewPanel'
import { SetsOfRecord as SetsOfRecord_5bb2f4d7c484adff32ff3e3eaa41a3ec } from '../../../editorial/sets/SetsOfRecord'
import { NameCell as NameCell_9db5992c492e49bab530791bb404d411 } from '../../../editorial/lists/NameCell'
import { ReferenceDiff as ReferenceDiff_01a4e7096f7d0aa9f9164d9062dc9682 } from '../../../cms/admin/ReferenceDiff'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { MentionText as MentionText_3be0e127ef4f38b0396e76f0a035e6b8 } from '../../../cms/admin/MentionLabel'
import { MentionLabel as MentionLabel_3be0e127ef4f38b0396e76f0a035e6b8 } from '../../../cms/admin/MentionLabel'
import { PassageLabel as PassageLabel_3be0e127ef4f38b0396e76f0a035e6b8 } from '../../../cms/admin/MentionLabel'
import { PasteFeature as PasteFeature_f5eb8b3b46efe76f80db61520c2d2073 } from '../../../cms/admin/paste/PasteFeature'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ProseDiff as ProseDiff_cac15f2f1963f40c5d50bcf81ebdfa4b } from '../../../editorial/lists/ProseDiff'
import { DayCell as DayCell_5dcabf5a8f16312763592819c5d56dc0 } from '../../../cms/admin/DayCell'
import { DayField as DayField_942ca7a3caacbac786dff0afdef0535b } from '../../../cms/admin/DayField'
import { GuideLink as GuideLink_768ab9dae1d531239e0ab08883684b8c } from '../../../cms/admin/GuideLink'
import { StateCell as StateCell_0b20eddd6c2c3397e23fec7f1b3baad2 } from '../../../editorial/lists/StateCell'
import { SavedViews as SavedViews_21a155468654acc4ab5e78652a10c4cd } from '../../../editorial/views/SavedViews'
import { SelectionNotice as SelectionNotice_53c06c803e8829464c57c3943da1406b } from '../../../editorial/lists/SelectionNotice'
import { FormWatch as FormWatch_309bb3c81d6f1b5db9f3d06d852291ba } from '../../../cms/admin/FormWatch'
import { HistoryItem as HistoryItem_e1932c8ac2dd211e49839c9277d7f263 } from '../../../editorial/audit/HistoryItem'
import { FormButtons as FormButtons_be2fb1d6e0392c2a322df366a8081028 } from '../../../cms/admin/FormButtons'
import { VersionsList as VersionsList_164239db108c71c3abe6d794b6f34967 } from '../../../cms/admin/VersionsList'
import { TranslateView as TranslateView_1b7601480d13ae9539f7fb7f8965d5ad } from '../../../editorial/translation/TranslateView'
import { RowTitle as RowTitle_b29412e5cfa92abb7e75709f6804089c } from '../../../cms/admin/RowTitle'
import { FileAdder as FileAdder_ec2e6dab62e4879908d65cb8099a7dee } from '../../../cms/admin/FileAdder'
import { FileTitle as FileTitle_b5fcda6e68b706862e742516882d1acf } from '../../../cms/admin/FileTitle'
import { CurrentPassword as CurrentPassword_ec7869045198867d81d5243970bb9eb0 } from '../../../cms/admin/CurrentPassword'
import { SecondFactor as SecondFactor_e14b9c59b9b12de1cf5f05c599d3a6b2 } from '../../../cms/admin/SecondFactor'
import { Sessions as Sessions_4ed6a3af6fb4db065be881ea8905cb08 } from '../../../cms/admin/Sessions'
import { AdminIcon as AdminIcon_edbfc2cef559533c4db24ecd7ff0bab0 } from '../../../ui/AdminMark'
import { AdminLogo as AdminLogo_edbfc2cef559533c4db24ecd7ff0bab0 } from '../../../ui/AdminMark'
import { SetsLink as SetsLink_46db85fc4500b4bcb25d156cae429538 } from '../../../editorial/sets/SetsLink'
import { ConferenceLink as ConferenceLink_ba31d5e42f6d88a2ef45ed73d6cce651 } from '../../../editorial/conference/ConferenceLink'
import { GuideMenuLink as GuideMenuLink_1c5219495f57f4bfd9228761e4df6807 } from '../../../editorial/guide/GuideMenuLink'
import { AuditLink as AuditLink_b697b27513a058f404a3c01c65f2d27e } from '../../../editorial/audit/AuditLink'
import { SignOut as SignOut_91ea3f46c61d115e8e25591b246db053 } from '../../../cms/admin/SignOut'
import { SignInView as SignInView_bbdc4cc32413de1fc907792ec12d11f8 } from '../../../cms/admin/SignInView'
import { StartPage as StartPage_a25202f0c83ab8fa26c8db178ae094ce } from '../../../editorial/start/StartPage'
import { SetsView as SetsView_85361cde93485058d6bc529b267a4858 } from '../../../editorial/sets/SetsView'
import { SetView as SetView_4b5c4d14da80701798e6d188e8b72466 } from '../../../editorial/sets/SetView'
import { ConferenceView as ConferenceView_3bf09383c737709b76e4d6914f75a401 } from '../../../editorial/conference/ConferenceView'
import { GuideView as GuideView_92bf65fc3a3c9702de5faa57f237def4 } from '../../../editorial/guide/GuideView'
import { AuditView as AuditView_6c36a5590f32caf7e8a0001636c7002f } from '../../../editorial/audit/AuditView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/cms/admin/PublicationStrip#PublicationStrip": PublicationStrip_f95b22060cb6c14f6659675705916017,
  "/editorial/translation/TranslateLink#TranslateLink": TranslateLink_0770317e5439eaf47c76368351245c81,
  "/editorial/findings/FindingsPanel#FindingsPanel": FindingsPanel_0234b264a7ca010152187cb517a4337a,
  "/editorial/review/ReviewPanel#ReviewPanel": ReviewPanel_d4f91431d0023affba896ea4bf1ec759,
  "/editorial/sets/SetsOfRecord#SetsOfRecord": SetsOfRecord_5bb2f4d7c484adff32ff3e3eaa41a3ec,
  "/editorial/lists/NameCell#NameCell": NameCell_9db5992c492e49bab530791bb404d411,
  "/cms/admin/ReferenceDiff#ReferenceDiff": ReferenceDiff_01a4e7096f7d0aa9f9164d9062dc9682,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/admin/MentionLabel#MentionText": MentionText_3be0e127ef4f38b0396e76f0a035e6b8,
  "/cms/admin/MentionLabel#MentionLabel": MentionLabel_3be0e127ef4f38b0396e76f0a035e6b8,
  "/cms/admin/MentionLabel#PassageLabel": PassageLabel_3be0e127ef4f38b0396e76f0a035e6b8,
  "/cms/admin/paste/PasteFeature#PasteFeature": PasteFeature_f5eb8b3b46efe76f80db61520c2d2073,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/editorial/lists/ProseDiff#ProseDiff": ProseDiff_cac15f2f1963f40c5d50bcf81ebdfa4b,
  "/cms/admin/DayCell#DayCell": DayCell_5dcabf5a8f16312763592819c5d56dc0,
  "/cms/admin/DayField#DayField": DayField_942ca7a3caacbac786dff0afdef0535b,
  "/cms/admin/GuideLink#GuideLink": GuideLink_768ab9dae1d531239e0ab08883684b8c,
  "/editorial/lists/StateCell#StateCell": StateCell_0b20eddd6c2c3397e23fec7f1b3baad2,
  "/editorial/views/SavedViews#SavedViews": SavedViews_21a155468654acc4ab5e78652a10c4cd,
  "/editorial/lists/SelectionNotice#SelectionNotice": SelectionNotice_53c06c803e8829464c57c3943da1406b,
  "/cms/admin/FormWatch#FormWatch": FormWatch_309bb3c81d6f1b5db9f3d06d852291ba,
  "/editorial/audit/HistoryItem#HistoryItem": HistoryItem_e1932c8ac2dd211e49839c9277d7f263,
  "/cms/admin/FormButtons#FormButtons": FormButtons_be2fb1d6e0392c2a322df366a8081028,
  "/cms/admin/VersionsList#VersionsList": VersionsList_164239db108c71c3abe6d794b6f34967,
  "/editorial/translation/TranslateView#TranslateView": TranslateView_1b7601480d13ae9539f7fb7f8965d5ad,
  "/cms/admin/RowTitle#RowTitle": RowTitle_b29412e5cfa92abb7e75709f6804089c,
  "/cms/admin/FileAdder#FileAdder": FileAdder_ec2e6dab62e4879908d65cb8099a7dee,
  "/cms/admin/FileTitle#FileTitle": FileTitle_b5fcda6e68b706862e742516882d1acf,
  "/cms/admin/CurrentPassword#CurrentPassword": CurrentPassword_ec7869045198867d81d5243970bb9eb0,
  "/cms/admin/SecondFactor#SecondFactor": SecondFactor_e14b9c59b9b12de1cf5f05c599d3a6b2,
  "/cms/admin/Sessions#Sessions": Sessions_4ed6a3af6fb4db065be881ea8905cb08,
  "/ui/AdminMark#AdminIcon": AdminIcon_edbfc2cef559533c4db24ecd7ff0bab0,
  "/ui/AdminMark#AdminLogo": AdminLogo_edbfc2cef559533c4db24ecd7ff0bab0,
  "/editorial/sets/SetsLink#SetsLink": SetsLink_46db85fc4500b4bcb25d156cae429538,
  "/editorial/conference/ConferenceLink#ConferenceLink": ConferenceLink_ba31d5e42f6d88a2ef45ed73d6cce651,
  "/editorial/guide/GuideMenuLink#GuideMenuLink": GuideMenuLink_1c5219495f57f4bfd9228761e4df6807,
  "/editorial/audit/AuditLink#AuditLink": AuditLink_b697b27513a058f404a3c01c65f2d27e,
  "/cms/admin/SignOut#SignOut": SignOut_91ea3f46c61d115e8e25591b246db053,
  "/cms/admin/SignInView#SignInView": SignInView_bbdc4cc32413de1fc907792ec12d11f8,
  "/editorial/start/StartPage#StartPage": StartPage_a25202f0c83ab8fa26c8db178ae094ce,
  "/editorial/sets/SetsView#SetsView": SetsView_85361cde93485058d6bc529b267a4858,
  "/editorial/sets/SetView#SetView": SetView_4b5c4d14da80701798e6d188e8b72466,
  "/editorial/conference/ConferenceView#ConferenceView": ConferenceView_3bf09383c737709b76e4d6914f75a401,
  "/editorial/guide/GuideView#GuideView": GuideView_92bf65fc3a3c9702de5faa57f237def4,
  "/editorial/audit/AuditView#AuditView": AuditView_6c36a5590f32caf7e8a0001636c7002f,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
