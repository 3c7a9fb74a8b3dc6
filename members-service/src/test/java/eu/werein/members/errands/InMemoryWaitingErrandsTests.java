package eu.werein.members.errands;

class InMemoryWaitingErrandsTests extends WaitingErrandsContract {

    @Override
    WaitingErrands errands() {
        return new InMemoryWaitingErrands();
    }
}
