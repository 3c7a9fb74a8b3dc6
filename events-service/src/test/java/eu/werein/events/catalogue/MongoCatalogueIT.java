package eu.werein.events.catalogue;

import eu.werein.events.EventsService;

class MongoCatalogueIT extends CatalogueContract {

    @Override
    Catalogue catalogue() {
        return EventsService.shared().bean(Catalogue.class);
    }
}
