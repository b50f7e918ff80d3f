"""What the map adds to Wagtail's admin."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from sociale_kaart.accounts.menu import colleagues_menu_item, colleagues_urls, second_factor_menu_item
from sociale_kaart.claims.decide_view import claims_menu_item, claims_urls
from sociale_kaart.editing.deletion import refuse_if_needed
from sociale_kaart.editing.groups import SocialMapGroup, VocabularyGroup
from sociale_kaart.editing.rechecking import recheck_saved
from sociale_kaart.editing.stylesheet import narrow_screens
from sociale_kaart.exchange_desk.menu import exchange_menu_item, exchange_urls
from sociale_kaart.merging.views import merging_urls
from sociale_kaart.moderation.desk_panel import add_waiting
from sociale_kaart.moderation.hooks import log_button, publish_if_trusted, show_reasons
from sociale_kaart.moderation.menu import moderation_menu_item, moderation_urls
from sociale_kaart.moderation.sending import send_first
from sociale_kaart.partners.menu import add_to_do, dashboard_menu_item, dashboard_urls
from sociale_kaart.reports.menu import gaps_menu_item, gaps_urls, half_year_menu_item, half_year_urls
from sociale_kaart.rights.desk import arrange_desk
from sociale_kaart.rights.menus import leave_out_closed
from sociale_kaart.rights.pages import leave_out_others
from sociale_kaart.rights.views import ScopedDelete
from sociale_kaart.translations.saying import register_action

register_snippet(SocialMapGroup)
register_snippet(VocabularyGroup)
hooks.register("before_delete_snippet", refuse_if_needed)
hooks.register("register_admin_urls", moderation_urls)
hooks.register("register_admin_urls", merging_urls)
hooks.register("register_admin_menu_item", moderation_menu_item)
hooks.register("register_admin_urls", claims_urls)
hooks.register("register_admin_menu_item", claims_menu_item)
hooks.register("register_admin_urls", gaps_urls)
hooks.register("register_reports_menu_item", gaps_menu_item)
hooks.register("register_admin_urls", half_year_urls)
hooks.register("register_reports_menu_item", half_year_menu_item)
hooks.register("register_admin_urls", exchange_urls)
hooks.register("register_admin_menu_item", exchange_menu_item)
hooks.register("after_create_snippet", recheck_saved)
hooks.register("after_edit_snippet", recheck_saved)
hooks.register("before_edit_snippet", show_reasons)
hooks.register("construct_snippet_action_menu", send_first)
hooks.register("after_edit_snippet", publish_if_trusted)
hooks.register("register_snippet_listing_buttons", log_button)
# After the one of Wagtail, whose place it takes.
hooks.register("register_bulk_action", ScopedDelete, order=100)
hooks.register("construct_homepage_panels", arrange_desk)
hooks.register("construct_homepage_panels", add_waiting)
hooks.register("insert_global_admin_css", narrow_screens)
hooks.register("construct_page_chooser_queryset", leave_out_others)
hooks.register("construct_reports_menu", leave_out_closed)
hooks.register("construct_settings_menu", leave_out_closed)
hooks.register("register_account_menu_item", second_factor_menu_item)
hooks.register("construct_homepage_panels", add_to_do)
hooks.register("register_admin_urls", dashboard_urls)
hooks.register("register_admin_menu_item", dashboard_menu_item)
hooks.register("register_admin_urls", colleagues_urls)
hooks.register("register_admin_menu_item", colleagues_menu_item)
hooks.register("register_log_actions", register_action)
