"""Files in and out, for who moderates a municipality; of another's it is not even said that it exists."""

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from sociale_kaart.exchange.export import FORMATS, Export
from sociale_kaart.exchange.tables.rows import TableError
from sociale_kaart.exchange_desk import choices, report, running, shelf
from sociale_kaart.exchange_desk.download import whole_file
from sociale_kaart.exchange_desk.job import Job, State
from sociale_kaart.models import Area, Tier
from sociale_kaart.rights.moderated import first_moderated, moderated, moderated_at

ACTIONS = ("refused", "created", "changed")


@require_GET
def exchange_start(request: HttpRequest) -> HttpResponse:
    """To the first municipality that somebody moderates."""
    municipality = first_moderated(request.user)
    return redirect("exchange", municipality.slug)


@require_http_methods(["GET", "HEAD", "POST"])
def exchange(request: HttpRequest, municipality_slug: str) -> HttpResponse:
    """Downloads, a place to put a file, and the imports that wait."""
    municipality = moderated_at(request.user, municipality_slug)
    shelf.remove_old()
    fault, status = "", 200
    if request.method == "POST":
        try:
            return redirect("exchange_mapping", municipality.slug, _uploaded(request, municipality).id)
        except (TableError, shelf.FullShelfError) as error:
            fault, status = str(error) or _("Too many imports wait here. Finish or remove some first."), 422
    context = {
        "municipality": municipality,
        "municipalities": list(moderated(request.user)),
        "formats": FORMATS,
        "jobs": list(shelf.jobs_of(municipality.slug)),
        "fault": fault,
        "most": shelf.LARGEST_FILE // 1024**2,
    }
    return TemplateResponse(request, "sociale_kaart_admin/exchange.html", context, status=status)


def _uploaded(request: HttpRequest, municipality: Area) -> Job:
    upload = request.FILES.get("file")
    if upload is None:
        raise TableError(_("Choose a file."))
    if upload.size > shelf.LARGEST_FILE:
        most = shelf.LARGEST_FILE // 1024**2
        raise TableError(_("The file is larger than %(most)s MB.") % {"most": most})
    job = shelf.keep(upload, municipality.slug, request.user.pk, get_language())
    try:
        choices.look_at(job)
    except TableError as error:
        shelf.remove(job.id)
        raise TableError(f"{job.file}: {error}") from error
    shelf.save(job)
    return job


@require_http_methods(["GET", "HEAD", "POST"])
def exchange_mapping(request: HttpRequest, municipality_slug: str, job_id: str) -> HttpResponse:
    """Which heading is which column; then the trial."""
    municipality = moderated_at(request.user, municipality_slug)
    job = _job(municipality, job_id)
    if job.state not in (State.UPLOADED, State.CHECKED):
        return redirect("exchange_job", municipality.slug, job.id)
    if request.method == "POST":
        choices.take(job, request.POST)
        running.start(job, State.CHECKING)
        return redirect("exchange_job", municipality.slug, job.id)
    context = {
        "municipality": municipality,
        "job": job,
        "headings": choices.headings(job),
        "columns": choices.columns(job),
        "tiers": Tier.objects.all(),
    }
    return TemplateResponse(request, "sociale_kaart_admin/exchange_mapping.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def exchange_job(request: HttpRequest, municipality_slug: str, job_id: str) -> HttpResponse:
    """How far it is, what it would change or changed; and the choice to go on."""
    municipality = moderated_at(request.user, municipality_slug)
    job = _job(municipality, job_id)
    if request.method == "POST":
        _go_on(request, job)
        return redirect("exchange_job", municipality.slug, job.id)
    action = request.GET.get("wat", "")
    action = action if action in ACTIONS else ""
    number = _number(request.GET.get("p", ""))
    rows, count = report.rows(job, action, number)
    context = {
        "municipality": municipality,
        "job": job,
        "is_at_work": shelf.is_at_work(job),
        "progress": shelf.progress_of(job),
        "rows": rows,
        "has_match": any(row["match"] for row in rows),
        "action": action,
        "number": number,
        "is_last": number * report.PAGE_SIZE >= count,
        "most": report.MOST_ROWS,
    }
    return TemplateResponse(request, "sociale_kaart_admin/exchange_job.html", context)


def _go_on(request: HttpRequest, job: Job) -> None:
    """What a state does not allow changes nothing: somebody pressed twice, or went back."""
    wanted = request.POST.get("do", "")
    if job.is_running and not shelf.is_at_work(job):
        running.start(job, job.state)
    elif job.state is State.CHECKED and wanted == "check":
        offered = report.matches(job)
        chosen = request.POST.getlist("same")
        job.same = {**job.same, **{line: offered[line] for line in chosen if line in offered}}
        running.start(job, State.CHECKING)
    elif job.state is State.CHECKED and wanted in ("all", "rest"):
        job.loads_the_rest = wanted == "rest"
        running.start(job, State.LOADING)


@require_POST
def exchange_remove(request: HttpRequest, municipality_slug: str, job_id: str) -> HttpResponse:
    municipality = moderated_at(request.user, municipality_slug)
    job = _job(municipality, job_id)
    if shelf.is_at_work(job):
        messages.warning(request, _("This import is at work; wait until it is done."))
        return redirect("exchange_job", municipality.slug, job.id)
    shelf.remove(job.id)
    messages.success(request, _("“%(file)s” is removed. Listings stay as they are.") % {"file": job.file})
    return redirect("exchange", municipality.slug)


@require_GET
def exchange_export(request: HttpRequest, municipality_slug: str, format: str) -> FileResponse:
    """Everything that the municipality keeps, but for hidden addresses."""
    municipality = moderated_at(request.user, municipality_slug)
    if format not in FORMATS:
        raise Http404
    name = f"{municipality.slug}-{format}{FORMATS[format]}"
    return FileResponse(whole_file(Export(municipality), format), as_attachment=True, filename=name)


def _job(municipality: Area, job_id: str) -> Job:
    job = shelf.find(job_id, municipality.slug)
    if job is None:
        raise Http404
    return job


def _number(text: str) -> int:
    return max(1, int(text)) if text.isascii() and text.isdecimal() and len(text) < 6 else 1
