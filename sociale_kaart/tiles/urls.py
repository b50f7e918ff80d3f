from django.urls import path

from sociale_kaart.tiles.views import map_tile

urlpatterns = [path("kaart/<int:zoom>/<int:x>/<int:y>.png", map_tile, name="map_tile")]
