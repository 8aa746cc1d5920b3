package io.clientele.person;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadata;
import com.google.i18n.phonenumbers.metadata.DefaultMetadataDependenciesProvider;
import com.google.i18n.phonenumbers.metadata.source.MetadataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The rules of libphonenumber's regions, each worked out once when it is needed first: they are the same for all, as
 * that library's own tables are. Thread-safe.
 */
final class PhoneRules {
    private static final PhoneRules RULES = new PhoneRules();

    private final MetadataSource rules =
            DefaultMetadataDependenciesProvider.getInstance().getPhoneNumberMetadataSource();
    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final ConcurrentMap<String, Optional<PhoneRegion>> regions = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, Optional<List<PhoneRegion>>> byCountryCode = new ConcurrentHashMap<>();

    private PhoneRules() {}

    static PhoneRules get() {
        return RULES;
    }

    /** The rules of a region; empty for one that is unknown, or whose rules take more than tables. */
    Optional<PhoneRegion> region(String code) {
        return regions.computeIfAbsent(code, this::read);
    }

    /** The regions that share a country code, the main one first; empty where it is none, or not theirs alone. */
    Optional<List<PhoneRegion>> sharing(int countryCode) {
        return byCountryCode.computeIfAbsent(countryCode, this::readSharing);
    }

    private Optional<PhoneRegion> read(String code) {
        if (!numbers.getSupportedRegions().contains(code)) {
            return Optional.empty();
        }
        try {
            PhoneMetadata ofRegion = rules.getMetadataForRegion(code);
            return ofRegion == null ? Optional.empty() : Optional.of(new PhoneRegion(ofRegion));
        } catch (IllegalArgumentException anotherKindOfPattern) {
            return Optional.empty();
        }
    }

    private Optional<List<PhoneRegion>> readSharing(int countryCode) {
        List<PhoneRegion> sharing = new ArrayList<>();
        for (String code : numbers.getRegionCodesForCountryCode(countryCode)) {
            Optional<PhoneRegion> region = region(code);
            if (region.isEmpty()) {
                return Optional.empty();
            }
            sharing.add(region.get());
        }
        return sharing.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(sharing));
    }
}
