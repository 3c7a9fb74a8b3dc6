package eu.werein.members.enrolments;

class InMemoryCycleTitlesTests extends CycleTitlesContract {

    private final CycleTitles titles = new InMemoryCycleTitles();

    @Override
    CycleTitles titles() {
        return titles;
    }
}
