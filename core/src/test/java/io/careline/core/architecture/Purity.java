package io.careline.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/** The world is passed in: no class of ours reaches for it. */
record Purity(String root) {
    private static final String THREAD_TYPES = "java\\.lang\\.Thread(Local|Group|Builder)?|java\\.util\\.Timer(Task)?"
            + "|java\\.util\\.concurrent\\.(.*Executor.*|ForkJoin.*|CompletableFuture|StructuredTaskScope)";

    ArchRule nothingReadsTheClock() {
        return classes()
                .that()
                .resideOutsideOfPackage(solver())
                .should(new NotCall(
                        "java\\.time\\..*\\.now\\(.*|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)"
                                + "|java\\.time\\.(Clock|InstantSource)\\.(system|tick).*",
                        "read the clock"))
                .allowEmptyShould(true);
    }

    /** The solver's time limit is a stop: it may count nanoseconds, and tells no time. */
    ArchRule theSolverOnlyCountsNanoseconds() {
        return classes()
                .that()
                .resideInAPackage(solver())
                .should(new NotCall(
                        "java\\.time\\..*\\.now\\(.*|java\\.lang\\.System\\.currentTimeMillis\\(\\)"
                                + "|java\\.time\\.(Clock|InstantSource)\\.(system|tick).*",
                        "tell the time"))
                .allowEmptyShould(true);
    }

    ArchRule nothingIsLeftToChance() {
        return classes()
                .should(new NotCall(
                        "java\\.lang\\.(Strict)?Math\\.random\\(\\)|java\\.util\\.UUID\\.randomUUID\\(\\)"
                                + "|java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
                        "draw lots"))
                .andShould(notUse(
                        "java\\.util\\.(Splittable)?Random|java\\.util\\.random\\..*"
                                + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom",
                        "use a random generator of the JDK"))
                .allowEmptyShould(true);
    }

    /** Only what reads JSON and our own resources may use streams of java.io. */
    ArchRule nothingDoesInputOrOutput() {
        return classes()
                .that()
                .resideOutsideOfPackages(root + ".core.json..", root + ".core.pack..", root + ".core.handbook..")
                .and()
                .doNotHaveFullyQualifiedName(root + ".core.calendar.MainlandChina")
                .and()
                .doNotHaveFullyQualifiedName(root + ".core.orderflag.StandardCodeBooks")
                .should(notUse("java\\.io\\.(?!Serializable$).*", "use java.io"))
                .allowEmptyShould(true);
    }

    ArchRule nothingOpensAFileOrAConnection() {
        return classes()
                .should(notUse(
                        "java\\.io\\.(File|RandomAccessFile).*|java\\.nio\\.(file|channels)\\..*|java\\.net\\..*",
                        "open a file or a connection"))
                .allowEmptyShould(true);
    }

    ArchRule nothingUsesTheConsole() {
        return classes()
                .should(new NotCall(
                        "java\\.lang\\.System\\.(out|err|in|console\\(\\))|.*\\.printStackTrace\\(\\)",
                        "use the console"))
                .allowEmptyShould(true);
    }

    ArchRule nothingAsksTheMachineForItsSettings() {
        return classes()
                .should(new NotCall(
                        "java\\.time\\.ZoneId\\.systemDefault\\(\\)|java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*"
                                + "|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)"
                                + "|java\\.lang\\.System\\.(getenv|getProperty|getProperties)\\(.*",
                        "ask the machine for its settings"))
                .allowEmptyShould(true);
    }

    /** The solver uses the cores that its caller gives it. */
    ArchRule nothingButTheSolverStartsThreads() {
        return classes()
                .that()
                .resideOutsideOfPackage(solver())
                .should(notUse(THREAD_TYPES, "use threads"))
                .andShould(new NotCall("java\\.util\\..*\\.(parallel|parallelStream)\\(\\)", "run in parallel"))
                .allowEmptyShould(true);
    }

    private String solver() {
        return root + ".core.roster..";
    }

    private static ArchCondition<JavaClass> notUse(String types, String sentence) {
        Pattern pattern = Pattern.compile(types);
        return Dependencies.all(
                "not " + sentence,
                dependency -> !pattern.matcher(dependency.getTargetClass().getFullName())
                        .matches());
    }

    private static final class NotCall extends ArchCondition<JavaClass> {
        private final Pattern members;

        NotCall(String members, String sentence) {
            super("not " + sentence);
            this.members = Pattern.compile(members);
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            for (JavaAccess<?> access : item.getAccessesFromSelf()) {
                if (members.matcher(access.getTarget().getFullName()).matches()) {
                    events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                }
            }
        }
    }
}
