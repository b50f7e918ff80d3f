from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    name = "search"
    verbose_name = _("Search")

    def ready(self) -> None:
        # Its receivers need the models of all apps.
        from home.ladder import about
        from search.dense import background
        from search.dense import listening as dense_listening
        from search.index import listening as index_listening
        from search.index.vectors import take_in_vectors
        from search.statistics import listening as statistics_listening
        from search.thesaurus.pages import concepts_in_words

        index_listening.listen()
        dense_listening.listen()
        statistics_listening.listen()
        background.afterwards.append(take_in_vectors)
        about.told_by.append(concepts_in_words)
