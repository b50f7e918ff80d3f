"""What the map holds, one idea a file."""

from sociale_kaart.models.approval_task import MunicipalityApprovalTask
from sociale_kaart.models.area import Area, AreaKind, PostalCode
from sociale_kaart.models.claim import Claim, ClaimProof, ClaimStatus
from sociale_kaart.models.concept import Concept, ConceptKind, CrisisKind, ThesaurusVersion
from sociale_kaart.models.counted import (
    CONTACT_KINDS,
    CountedByMonth,
    QuestionCount,
    SearchCount,
    SearchOutcome,
    UseCount,
    UseKind,
)
from sociale_kaart.models.field_change import ChangeRoute, FieldChange
from sociale_kaart.models.field_decision import DirectChange, DirectChangeStatus, FieldDecision
from sociale_kaart.models.finding import FindingKind, ListingFinding
from sociale_kaart.models.invitation import Invitation
from sociale_kaart.models.linked_identity import LinkedIdentity
from sociale_kaart.models.location import Location
from sociale_kaart.models.membership import (
    MunicipalityMembership,
    MunicipalityRole,
    OrganizationMembership,
    OrganizationRole,
)
from sociale_kaart.models.merged_service import MergedService
from sociale_kaart.models.municipality import MunicipalitySite
from sociale_kaart.models.organization import Organization, OrganizationPhone, PortalRole
from sociale_kaart.models.outgoing_mail import MailState, OutgoingMail
from sociale_kaart.models.place_group import PlaceGroup
from sociale_kaart.models.provenance import LoadedEntry, Source
from sociale_kaart.models.quality import ListingQuality
from sociale_kaart.models.report_figures import ReportFigures
from sociale_kaart.models.review import ConfirmationLink, ReviewLevel, ReviewReminder
from sociale_kaart.models.schedule import Schedule, ScheduleException
from sociale_kaart.models.service import AgeBasis, Service, ServiceStatus, WaitingTimeKind
from sociale_kaart.models.service_parts import Contact, ServiceAtLocation, ServiceAtLocationPhone, ServicePhone
from sociale_kaart.models.sign_in_failure import SignInFailure
from sociale_kaart.models.suggestion import Suggestion, SuggestionSource, SuggestionStatus
from sociale_kaart.models.translation_state import (
    OrganizationTranslationState,
    ServiceTranslationState,
    TranslationState,
    TranslationStatus,
)
from sociale_kaart.models.used_code import UsedCode
from sociale_kaart.models.verification import FieldGroup, ReviewRhythm, Verification, VerificationMethod
from sociale_kaart.models.vocabulary import (
    AccessRoute,
    Audience,
    DeliveryMode,
    GlossaryTerm,
    Language,
    LifePhase,
    QuestionType,
    QuestionTypeGroup,
    Referrer,
    Tier,
)

__all__ = [
    "OrganizationTranslationState",
    "ServiceTranslationState",
    "TranslationState",
    "TranslationStatus",
    "Invitation",
    "Claim",
    "ClaimProof",
    "ClaimStatus",
    "LinkedIdentity",
    "ListingQuality",
    "ReportFigures",
    "CONTACT_KINDS",
    "CountedByMonth",
    "QuestionCount",
    "SearchCount",
    "SearchOutcome",
    "UseCount",
    "UseKind",
    "AccessRoute",
    "AgeBasis",
    "Area",
    "AreaKind",
    "Audience",
    "ChangeRoute",
    "Concept",
    "ConceptKind",
    "ConfirmationLink",
    "Contact",
    "CrisisKind",
    "DeliveryMode",
    "DirectChange",
    "DirectChangeStatus",
    "FieldChange",
    "FieldDecision",
    "FieldGroup",
    "FindingKind",
    "GlossaryTerm",
    "Language",
    "LifePhase",
    "ListingFinding",
    "LoadedEntry",
    "Location",
    "MailState",
    "MergedService",
    "MunicipalityApprovalTask",
    "MunicipalityMembership",
    "MunicipalityRole",
    "MunicipalitySite",
    "Organization",
    "OrganizationMembership",
    "OrganizationPhone",
    "OrganizationRole",
    "OutgoingMail",
    "PlaceGroup",
    "PortalRole",
    "PostalCode",
    "QuestionType",
    "QuestionTypeGroup",
    "Referrer",
    "ReviewLevel",
    "ReviewReminder",
    "ReviewRhythm",
    "Schedule",
    "ScheduleException",
    "Service",
    "ServiceAtLocation",
    "ServiceAtLocationPhone",
    "ServicePhone",
    "ServiceStatus",
    "SignInFailure",
    "UsedCode",
    "Source",
    "Suggestion",
    "SuggestionSource",
    "SuggestionStatus",
    "ThesaurusVersion",
    "Tier",
    "Verification",
    "VerificationMethod",
    "WaitingTimeKind",
]
