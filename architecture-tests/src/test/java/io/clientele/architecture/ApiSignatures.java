package io.clientele.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a user of the API sees in signatures: the JDK and this library, no other library. */
final class ApiSignatures extends ArchCondition<JavaClass> {

    private static final List<String> TEST_LIBRARIES = List.of("org.junit.jupiter.", "org.assertj.");

    ApiSignatures() {
        super("show only types of the JDK and of the API in public signatures");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaMember member : type.getMembers()) {
            if (isOpen(member)) {
                typesOf(member)
                        .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .distinct()
                        .forEach(shown -> events.add(new SimpleConditionEvent(
                                member, isAllowed(type, shown), member.getFullName() + " shows " + shown.getName())));
            }
        }
    }

    private static boolean isOpen(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }

    private static Stream<JavaType> typesOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        return Stream.concat(Stream.of(code.getReturnType()), code.getParameterTypes().stream());
    }

    private static boolean isAllowed(JavaClass by, JavaClass shown) {
        String name = shown.getName();
        return shown.isPrimitive()
                || name.startsWith("java.")
                || name.startsWith("javax.sql.")
                || (name.startsWith("io.clientele.") && !shown.getPackageName().endsWith(".internal"))
                || (by.getPackageName().startsWith("io.clientele.testkit")
                        && TEST_LIBRARIES.stream().anyMatch(name::startsWith));
    }
}
