package eu.werein.platform.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchPredicates;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import eu.werein.platform.access.Allowed;
import eu.werein.platform.store.Migration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.NullMarked;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;

/** What holds in every service. Each rule has a bad sample beside it that it must catch. */
public final class ArchitectureRules {

    private static final String SEATS = "eu.werein.platform..seats";

    /** Aggregates, their ids, events and policies know no framework. */
    public static ArchRule domainIsFreeOfFrameworks(String... aggregates) {
        return classes()
                .that(named(aggregates))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                        "java..",
                                        "org.jspecify..",
                                        "eu.werein.platform.tenant..",
                                        "eu.werein.platform.meetings",
                                        "eu.werein.platform.cards",
                                        "eu.werein.platform.doors",
                                        "eu.werein.platform.seats..")
                                .or(
                                        resideInAPackage("eu.werein..")
                                                .and(
                                                        not(
                                                                resideInAnyPackage(
                                                                        "eu.werein.platform..",
                                                                        "..web..",
                                                                        "..mongo..",
                                                                        "..messaging.."))))
                                .or(JavaClass.Predicates.type(Object.class)))
                .because(
                        "the domain may import only java, JSpecify, the tenant, meetings, doors, cards and seats");
    }

    /** What decides about seats is a rule only; how a plan is stored is beside it. */
    public static ArchRule seatsAreFreeOfFrameworks() {
        return classes()
                .that()
                .resideInAPackage(SEATS)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                "java..",
                                "javax.crypto..",
                                "org.jspecify..",
                                "eu.werein.platform.tenant",
                                "eu.werein.platform.seats"))
                .because("a history is played again without anything around it");
    }

    /** A replay must come to the same plan, whenever it is. */
    public static ArchRule seatsKnowNeitherTimeNorChance() {
        return noClasses()
                .that()
                .resideInAPackage(SEATS)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat(
                        JavaClass.Predicates.assignableTo(RandomGenerator.class)
                                .or(JavaClass.Predicates.assignableTo(Clock.class)))
                .because("moment and seed are handed in");
    }

    private static DescribedPredicate<JavaClass> named(String... simpleNames) {
        List<String> names = List.of(simpleNames);
        return DescribedPredicate.describe(
                "are the domain types " + names,
                type ->
                        names.contains(type.getSimpleName())
                                || type.getEnclosingClass()
                                        .filter(outer -> names.contains(outer.getSimpleName()))
                                        .isPresent());
    }

    /** Whoever may call is said at the operation itself. */
    public static ArchRule everyOperationSaysWhoMayCall() {
        return methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotAssignableTo(ErrorController.class)
                .should()
                .beAnnotatedWith(Allowed.class)
                .allowEmptyShould(true)
                .because("an operation without declared callers is a hole or dead");
    }

    /** A handle that is built from a name could be anybody's; a migration is handed its own. */
    public static ArchRule databasesComeFromThePlatform() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("eu.werein.platform.store..")
                .and(not(migrating()))
                .should()
                .dependOnClassesThat(
                        JavaClass.Predicates.assignableTo(MongoClient.class)
                                .or(JavaClass.Predicates.assignableTo(MongoDatabase.class)))
                .because("a partner's database is handed out by the registry's entry only");
    }

    private static DescribedPredicate<JavaClass> migrating() {
        return DescribedPredicate.describe(
                "write migrations",
                type ->
                        type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(
                                        dependency ->
                                                dependency
                                                        .getTargetClass()
                                                        .isEquivalentTo(Migration.class)));
    }

    /** The tenant does not travel by inheritance. */
    public static ArchRule noInheritedThreadState() {
        return noClasses()
                .should()
                .dependOnClassesThat(
                        JavaClass.Predicates.assignableTo(ThreadLocal.class)
                                .or(
                                        JavaClass.Predicates.assignableTo(
                                                InheritableThreadLocal.class)))
                .because("a thread may serve another partner next");
    }

    /** Names that say nothing. */
    public static ArchRule namesSayWhat() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto)")
                .orShould()
                .haveSimpleNameStartingWith("Base")
                .because("a class is named for what it is");
    }

    /** One JSON library in our own code; annotations are shared by both generations. */
    public static ArchRule oneJsonLibrary() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName("eu.werein.platform.web.ApiDocument")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("com.fasterxml.jackson..")
                                .and(not(resideInAPackage("com.fasterxml.jackson.annotation.."))))
                .because("springdoc brings Jackson 2, and only it needs it");
    }

    /** What the embedded store does not know, or pretends to. */
    public static ArchRule onlyWhatEveryStoreCan() {
        return noClasses()
                .should()
                .dependOnClassesThat(
                        ArchPredicates.is(
                                JavaClass.Predicates.equivalentTo(
                                                com.mongodb.client.ClientSession.class)
                                        .or(
                                                JavaClass.Predicates.equivalentTo(
                                                        com.mongodb.client.model.Collation.class))
                                        .or(
                                                JavaClass.Predicates.equivalentTo(
                                                        com.mongodb.client.model.WindowOutputFields
                                                                .class))))
                .because("transactions, collation and windows are not in every store");
    }

    /** Null has to be written down, but by the machine that compiles mail templates. */
    public static ArchRule packagesAreNullMarked() {
        return classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .and()
                .haveSimpleNameNotStartingWith("Jte")
                .should(
                        new ArchCondition<>("be in a package that is @NullMarked") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                                    events.add(
                                            SimpleConditionEvent.violated(
                                                    type, type.getName() + " is not"));
                                }
                            }
                        })
                .because("what may be null says so, and all else may not");
    }

    /** Output goes through the logger, which knows what must not be shown. */
    public static ArchRule nobodyPrints() {
        return noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("what is printed is filtered by nobody");
    }

    /** Waiting is for something: a latch, a queue, an answer. */
    public static ArchRule nobodySleeps() {
        return noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", Duration.class)
                .orShould()
                .callMethod(TimeUnit.class, "sleep", long.class)
                .because("a sleep is too short on one day and too long on all others");
    }

    /** CVE-2026-59342: a placeholder inside a query's text becomes part of a script. */
    public static ArchRule noQueryIsAText() {
        return noMethods()
                .should()
                .beAnnotatedWith(
                        DescribedPredicate.describe(
                                "@Query or @Aggregation",
                                annotation ->
                                        List.of("Query", "Aggregation")
                                                .contains(annotation.getRawType().getSimpleName())))
                .allowEmptyShould(true)
                .because("queries are built, not written");
    }

    /** Packages below the root lean on each other in one direction only. */
    public static ArchRule noPackageCycles(String root) {
        return SlicesRuleDefinition.slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    private ArchitectureRules() {}
}
