package eu.werein.platform.rules.samples;

interface BadQuery {

    @interface Query {
        String value();
    }

    @Query("{ name: ?0 }")
    String byName(String name);
}
