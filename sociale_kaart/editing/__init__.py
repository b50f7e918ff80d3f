"""How editors keep the map: the Wagtail admin's lists, forms and panels of every model."""
