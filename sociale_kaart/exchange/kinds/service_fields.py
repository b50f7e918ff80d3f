"""The fields of a service as plain data, with its places, hours and numbers."""

from sociale_kaart import models as m
from sociale_kaart.exchange.codecs import Children, Day, Hour, Lines, Many, Money, One, Text, Value, Weekdays
from sociale_kaart.exchange.schema.types import text_keys


def phones(model: type[m.ServicePhone | m.OrganizationPhone | m.ServiceAtLocationPhone], parent: str) -> Children:
    return Children("phones", model, parent, (Text("number"), Text("description")))


SCHEDULES = Children(
    "schedules",
    m.Schedule,
    "service_at_location",
    (
        Weekdays("days", field="byday"),
        Hour("opens_at"),
        Hour("closes_at"),
        *(Text(key) for key in text_keys(m.Schedule)),
        Day("valid_from"),
        Day("valid_to"),
    ),
)

SCHEDULE_EXCEPTIONS = Children(
    "schedule_exceptions",
    m.ScheduleException,
    "service_at_location",
    (
        Day("date"),
        Hour("opens_at"),
        Hour("closes_at"),
        *(Text(key) for key in text_keys(m.ScheduleException)),
    ),
)

PLACES = Children(
    "service_at_locations",
    m.ServiceAtLocation,
    "service",
    (
        One("location", m.Location),
        *(Text(key) for key in text_keys(m.ServiceAtLocation)),
        phones(m.ServiceAtLocationPhone, "service_at_location"),
        SCHEDULES,
        SCHEDULE_EXCEPTIONS,
    ),
)

CONTACTS = Children("contacts", m.Contact, "service", (Text("title"), Text("department"), Text("phone"), Text("email")))

INSTEAD = Many("instead", m.Service)

SERVICE_CODECS = (
    Text("slug"),
    *(Text(key) for key in text_keys(m.Service)),
    Lines("alternate_names", field="alternate_name"),
    Text("kind"),
    One("organization", m.Organization),
    Many("partner_organizations", m.Organization),
    Many("question_types", m.QuestionType),
    One("main_question_type", m.QuestionType),
    Many("suggested_question_types", m.QuestionType),
    Many("concepts", m.Concept, may_miss=True),
    Text("age_basis"),
    Value("minimum_age"),
    Value("maximum_age"),
    Text("age_note"),
    Many("audiences", m.Audience),
    Many("service_areas", m.Area),
    Value("is_first_contact"),
    Value("is_general_entrance"),
    One("tier", m.Tier),
    One("access_route", m.AccessRoute),
    Many("referrers", m.Referrer),
    Value("cost_is_free"),
    Money("cost_amount"),
    Text("waiting_time_kind"),
    Value("waiting_time_weeks"),
    Day("waiting_time_measured_on"),
    Many("delivery_modes", m.DeliveryMode),
    Many("languages", m.Language),
    Text("email"),
    Text("website"),
    phones(m.ServicePhone, "service"),
    CONTACTS,
    PLACES,
    Text("status"),
    Day("start_date"),
    Day("end_date"),
    Day("assured_date"),
    Text("assured_by"),
    Day("last_modified"),
    Many("sources", m.Source),
    Value("source_year"),
    Text("source_reference"),
    Text("editor_note"),
)
