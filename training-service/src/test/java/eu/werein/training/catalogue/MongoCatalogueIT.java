package eu.werein.training.catalogue;

import eu.werein.training.TrainingService;

class MongoCatalogueIT extends CatalogueContract {

    @Override
    Catalogue catalogue() {
        return TrainingService.shared().bean(Catalogue.class);
    }
}
