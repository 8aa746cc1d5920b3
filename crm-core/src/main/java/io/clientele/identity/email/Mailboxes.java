package io.clientele.identity.email;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import io.clientele.person.EmailAddress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which e-mail addresses are one mailbox, by the rules of their providers. Immutable.
 *
 * <p>Mail goes to the address that was given, whatever this says: the key is for comparing.
 */
public final class Mailboxes {
    private static final String ANY = "*";
    private static final Mailboxes STANDARD = of(standardRules());

    private final ImmutableListMultimap<String, MailboxRule> byDomain;

    private Mailboxes(ImmutableListMultimap<String, MailboxRule> byDomain) {
        this.byDomain = byDomain;
    }

    /** The rules of {@code mailboxes.csv}. */
    public static Mailboxes standard() {
        return STANDARD;
    }

    /** Rules of one's own; of two for one domain and strength the first counts. */
    public static Mailboxes of(Collection<MailboxRule> rules) {
        ImmutableListMultimap.Builder<String, MailboxRule> byDomain = ImmutableListMultimap.builder();
        rules.forEach(rule -> rule.domains().forEach(domain -> byDomain.put(domain, rule)));
        return new Mailboxes(byDomain.build());
    }

    /** The rules of {@code mailboxes.csv}, to make others of. */
    public static List<MailboxRule> standardRules() {
        return EmailLists.lines("mailboxes.csv").stream()
                .skip(1)
                .map(line -> rule(Splitter.on(',').splitToList(line)))
                .toList();
    }

    private static MailboxRule rule(List<String> cells) {
        return new MailboxRule(
                cells.get(0),
                Set.copyOf(Splitter.on(' ').splitToList(cells.get(1))),
                cells.get(2).equals("count"),
                cells.get(3),
                cells.get(4).equals("yes"),
                Strength.valueOf(cells.get(5)));
    }

    /** The key of an address by what its provider promises: {@link Strength#MAILBOX}. */
    public String key(EmailAddress address) {
        return key(address, Strength.MAILBOX);
    }

    /**
     * The key of an address: two with one key are taken for one mailbox. It is {@link EmailAddress#key} where no rule
     * changes anything, and looks like an address in any case.
     */
    public String key(EmailAddress address, Strength strength) {
        String key = address.key();
        return strength == Strength.EXACT || key.charAt(0) == '"'
                ? key
                : rule(address.domain(), strength)
                        .map(rule -> applied(rule, key, address.domain()))
                        .orElse(key);
    }

    private Optional<MailboxRule> rule(String domain, Strength strength) {
        Optional<MailboxRule> own = best(byDomain.get(domain), strength);
        if (own.isPresent()) {
            return own;
        }
        int dot = domain.indexOf('.');
        Optional<MailboxRule> parent =
                best(byDomain.get(domain.substring(dot + 1)), strength).filter(MailboxRule::subdomain);
        return parent.isPresent() || byDomain.containsKey(domain) ? parent : best(byDomain.get(ANY), strength);
    }

    /** The rule that goes furthest of those that are sure enough. */
    private static Optional<MailboxRule> best(List<MailboxRule> rules, Strength strength) {
        Optional<MailboxRule> exactly =
                rules.stream().filter(rule -> rule.strength() == strength).findFirst();
        return exactly.isPresent()
                ? exactly
                : rules.stream()
                        .filter(rule -> rule.strength().compareTo(strength) < 0)
                        .findFirst();
    }

    private static String applied(MailboxRule rule, String key, String domain) {
        String local = key.substring(0, key.length() - domain.length() - 1);
        if (rule.subdomain() && !rule.domains().contains(domain)) {
            int dot = domain.indexOf('.');
            return domain.substring(0, dot) + "@" + domain.substring(dot + 1);
        }
        String bare = rule.separator().isEmpty() ? local : beforeTag(local, rule.separator());
        String undotted = rule.dots() ? bare : bare.replace(".", "");
        return undotted + "@" + (rule.domain().equals(ANY) ? domain : rule.domain());
    }

    /** What stands before the tag; the whole where nothing would. */
    private static String beforeTag(String local, String separator) {
        int tag = local.indexOf(separator);
        return tag > 0 ? local.substring(0, tag) : local;
    }
}
