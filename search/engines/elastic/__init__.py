"""The engine on a server: Elasticsearch, on when `ELASTICSEARCH_URL` is set."""
