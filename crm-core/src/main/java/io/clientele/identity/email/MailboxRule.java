package io.clientele.identity.email;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Set;

/**
 * What a provider makes of the addresses of its domains. Immutable.
 *
 * @param domain the domain that all of them are taken for, such as {@code gmail.com}; {@code *} leaves each as it is
 * @param domains the domains, as A-labels; {@code *} for all that no other rule names
 * @param dots whether dots before the {@code @} count
 * @param separator what a tag begins with that does not count, such as {@code +}; empty for none
 * @param subdomain whether {@code anything@ann.domain} is {@code ann@domain}
 * @param strength how sure it is
 */
public record MailboxRule(
        String domain, Set<String> domains, boolean dots, String separator, boolean subdomain, Strength strength) {

    /**
     * A rule.
     *
     * @throws IllegalArgumentException if the separator is longer than one character, or the strength is
     *     {@link Strength#EXACT}, at which no rule applies
     */
    public MailboxRule {
        domains = Set.copyOf(domains);
        checkArgument(separator.length() <= 1, "A separator is one character, not '%s'", separator);
        checkArgument(strength != Strength.EXACT, "No rule applies to addresses that are exactly the same");
    }
}
