package eu.werein.members.hosted;

class InMemoryTitlesTests extends TitlesContract {

    private final Titles titles = new InMemoryTitles();

    @Override
    Titles titles() {
        return titles;
    }
}
