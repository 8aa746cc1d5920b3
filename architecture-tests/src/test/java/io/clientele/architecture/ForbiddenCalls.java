package io.clientele.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Calls and method references that main code makes to none of the named members. */
final class ForbiddenCalls extends ArchCondition<JavaClass> {

    private final Set<String> members;

    private ForbiddenCalls(String description, Set<String> members) {
        super(description);
        this.members = members;
    }

    /** A clock, a zone, a locale or a charset of the machine. */
    static ForbiddenCalls noAmbientTimeOrPlace() {
        return new ForbiddenCalls(
                "ask the machine for no clock, zone, locale or charset",
                Set.of(
                        "java.lang.System.currentTimeMillis()",
                        "java.lang.System.nanoTime()",
                        "java.time.Clock.systemDefaultZone()",
                        "java.time.Clock.systemUTC()",
                        "java.time.InstantSource.system()",
                        "java.time.Instant.now()",
                        "java.time.LocalDate.now()",
                        "java.time.LocalDate.now(java.time.ZoneId)",
                        "java.time.LocalDateTime.now()",
                        "java.time.LocalDateTime.now(java.time.ZoneId)",
                        "java.time.LocalTime.now()",
                        "java.time.OffsetDateTime.now()",
                        "java.time.Year.now()",
                        "java.time.YearMonth.now()",
                        "java.time.ZonedDateTime.now()",
                        "java.time.ZonedDateTime.now(java.time.ZoneId)",
                        "java.util.Date.<init>()",
                        "java.time.ZoneId.systemDefault()",
                        "java.util.TimeZone.getDefault()",
                        "java.util.Locale.getDefault()",
                        "java.util.Locale.getDefault(java.util.Locale$Category)",
                        "java.nio.charset.Charset.defaultCharset()",
                        "java.lang.String.getBytes()",
                        "java.lang.String.<init>([B)",
                        "java.lang.String.toLowerCase()",
                        "java.lang.String.toUpperCase()",
                        "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                        "java.lang.String.formatted([Ljava.lang.Object;)",
                        "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                        "java.time.format.DateTimeFormatterBuilder.toFormatter()",
                        "java.text.DecimalFormat.<init>(java.lang.String)",
                        "java.text.NumberFormat.getInstance()",
                        "java.text.SimpleDateFormat.<init>(java.lang.String)"));
    }

    /** Randomness without a seed. */
    static ForbiddenCalls noUnseededRandomness() {
        return new ForbiddenCalls(
                "use no unseeded randomness",
                Set.of(
                        "java.lang.Math.random()",
                        "java.lang.StrictMath.random()",
                        "java.security.SecureRandom.<init>()",
                        "java.util.Collections.shuffle(java.util.List)",
                        "java.util.Random.<init>()",
                        "java.util.SplittableRandom.<init>()",
                        "java.util.UUID.randomUUID()",
                        "java.util.concurrent.ThreadLocalRandom.current()",
                        "java.util.random.RandomGenerator.getDefault()"));
    }

    /** Standard output and standard error. */
    static ForbiddenCalls noPrinting() {
        return new ForbiddenCalls(
                "print nothing",
                Set.of("java.lang.System.out", "java.lang.System.err", "java.lang.Throwable.printStackTrace()"));
    }

    /** Threads. */
    static ForbiddenCalls noThreads() {
        return new ForbiddenCalls(
                "start no thread",
                Set.of(
                        "java.lang.Thread.<init>(java.lang.Runnable)",
                        "java.lang.Thread.<init>(java.lang.Runnable, java.lang.String)",
                        "java.util.concurrent.Executors.newCachedThreadPool()",
                        "java.util.concurrent.Executors.newFixedThreadPool(int)",
                        "java.util.concurrent.Executors.newSingleThreadExecutor()",
                        "java.util.concurrent.ForkJoinPool.commonPool()",
                        "java.util.Collection.parallelStream()"));
    }

    /** The members, as {@code Type.name(parameter types)} or {@code Type.name}. */
    Set<String> members() {
        return members;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            events.add(new SimpleConditionEvent(access, !forbidden(access), access.getDescription()));
        }
    }

    private boolean forbidden(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String member =
                access.getTarget().getFullName().substring(owner.getName().length());
        return members.contains(owner.getName() + member)
                || owner.getAllRawSuperclasses().stream().anyMatch(above -> members.contains(above.getName() + member))
                || owner.getAllRawInterfaces().stream().anyMatch(above -> members.contains(above.getName() + member));
    }
}
