"""The part of a page in which hard words are explained."""

from django import template
from django.utils.safestring import SafeString

from home.plain_words.explain import explain

register = template.Library()


@register.tag("explained")
def explained(parser: template.base.Parser, token: template.base.Token) -> "ExplainedNode":
    """`{% explained %}…{% endexplained %}`: the words of `frame` are explained where they first stand inside it."""
    nodes = parser.parse(("endexplained",))
    parser.delete_first_token()
    return ExplainedNode(nodes)


class ExplainedNode(template.Node):
    def __init__(self, nodelist: template.NodeList) -> None:
        self.nodelist = nodelist

    def render(self, context: template.Context) -> SafeString:
        frame, html = context["frame"], self.nodelist.render(context)
        return explain(html, frame.lang, frame.words, frame.municipality) if frame.words else html
