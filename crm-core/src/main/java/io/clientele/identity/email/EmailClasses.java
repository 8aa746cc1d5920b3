package io.clientele.identity.email;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.clientele.person.EmailAddress;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Knows addresses that are less than a person's own, by lists. Immutable.
 *
 * <p>An entry is a domain, which stands for its sub-domains too ({@code mailinator.com}); a name before the {@code @}
 * with the sign behind it ({@code info@}), which also stands for the name with a tag or number ({@code info+shop},
 * {@code info2}); or a whole address.
 */
public final class EmailClasses {
    private static final EmailClasses STANDARD = load();

    private final ImmutableMap<EmailClass, ImmutableSet<String>> lists;

    private EmailClasses(Map<EmailClass, ImmutableSet<String>> lists) {
        this.lists = ImmutableMap.copyOf(lists);
    }

    /** The lists that come with this library, as of their file heads. */
    public static EmailClasses standard() {
        return STANDARD;
    }

    private static EmailClasses load() {
        Map<EmailClass, ImmutableSet<String>> lists = new EnumMap<>(EmailClass.class);
        for (EmailClass kind : EmailClass.values()) {
            lists.put(kind, ImmutableSet.copyOf(EmailLists.lines(kind.name().toLowerCase(Locale.ROOT) + ".txt")));
        }
        return new EmailClasses(lists);
    }

    /** The same with another list for one class: a newer one, or the old one and what the host knows. */
    public EmailClasses with(EmailClass kind, Collection<String> list) {
        Map<EmailClass, ImmutableSet<String>> changed = new EnumMap<>(lists);
        changed.put(
                kind,
                list.stream().map(entry -> entry.toLowerCase(Locale.ROOT)).collect(ImmutableSet.toImmutableSet()));
        return new EmailClasses(changed);
    }

    /** The list of a class. */
    public Set<String> list(EmailClass kind) {
        return lists.getOrDefault(kind, ImmutableSet.of());
    }

    /** The classes that an address is of, in their order; none for a person's own. */
    public Set<EmailClass> of(EmailAddress address) {
        Set<EmailClass> classes = EnumSet.noneOf(EmailClass.class);
        for (EmailClass kind : lists.keySet()) {
            if (is(kind, address)) {
                classes.add(kind);
            }
        }
        return Sets.immutableEnumSet(classes);
    }

    /** Whether an address is of a class. */
    public boolean is(EmailClass kind, EmailAddress address) {
        Set<String> list = list(kind);
        String domain = address.domain();
        String key = address.key();
        return list.contains(key)
                || list.contains(name(key.substring(0, key.length() - domain.length() - 1)))
                || hasDomain(list, domain);
    }

    private static boolean hasDomain(Set<String> list, String domain) {
        int from = 0;
        while (from >= 0) {
            if (list.contains(domain.substring(from))) {
                return true;
            }
            int dot = domain.indexOf('.', from);
            from = dot < 0 ? -1 : dot + 1;
        }
        return false;
    }

    /** The local part without tag, numbers at its end, dots and hyphens, and with the sign: {@code info@}. */
    private static String name(String local) {
        int end = local.indexOf('+') > 0 ? local.indexOf('+') : local.length();
        while (end > 1 && local.charAt(end - 1) >= '0' && local.charAt(end - 1) <= '9') {
            end--;
        }
        StringBuilder name = new StringBuilder(end + 1);
        for (int i = 0; i < end; i++) {
            char c = local.charAt(i);
            if (c != '.' && c != '-' && c != '_') {
                name.append(c);
            }
        }
        return name.append('@').toString();
    }
}
