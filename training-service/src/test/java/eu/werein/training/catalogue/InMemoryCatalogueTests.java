package eu.werein.training.catalogue;

class InMemoryCatalogueTests extends CatalogueContract {

    @Override
    Catalogue catalogue() {
        return new InMemoryCatalogue();
    }
}
