# syntax=docker/dockerfile:1
# Three stages: packages, front end and static files, and what runs. Migrating is a step of a release, not of a start:
#   docker run --rm --env-file .env IMAGE python manage.py migrate --no-input
ARG PYTHON_IMAGE=python:3.11-slim-bookworm

FROM ${PYTHON_IMAGE} AS packages
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
COPY requirements.txt /tmp/
RUN pip install --quiet --require-hashes --requirement /tmp/requirements.txt

FROM packages AS built
COPY requirements-build.txt /tmp/
RUN python -m venv /opt/build \
    && /opt/build/bin/pip install --quiet --require-hashes --requirement /tmp/requirements-build.txt
WORKDIR /app
COPY . .
# Static files lie outside `var/`, which is a volume later.
ENV STATIC_ROOT=/app/static-files
RUN /opt/build/bin/python -m portal.frontend \
    && /opt/build/bin/python -m portal.translations \
    && /opt/build/bin/python manage.py collectstatic --no-input --verbosity 0 \
    && rm -rf node_modules var

FROM ${PYTHON_IMAGE} AS runtime
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    DJANGO_SETTINGS_MODULE=portal.settings.production \
    STATIC_ROOT=/app/static-files \
    VAR_DIR=/var/lib/portal \
    HOST=0.0.0.0 \
    PORT=8000
RUN useradd --system --uid 10001 --home-dir /app --shell /usr/sbin/nologin portal \
    && install --directory --owner portal --group portal /var/lib/portal
COPY --from=packages /opt/venv /opt/venv
COPY --from=built /app /app
WORKDIR /app
USER portal
VOLUME /var/lib/portal
EXPOSE 8000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as u; u.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/health/live', timeout=4)"]
CMD ["gunicorn", "--config", "python:portal.server"]
