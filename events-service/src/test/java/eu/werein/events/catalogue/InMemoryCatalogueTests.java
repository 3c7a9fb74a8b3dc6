package eu.werein.events.catalogue;

class InMemoryCatalogueTests extends CatalogueContract {

    @Override
    Catalogue catalogue() {
        return new InMemoryCatalogue();
    }
}
