"""Small pieces of the look that templates call."""

from django import template

register = template.Library()
