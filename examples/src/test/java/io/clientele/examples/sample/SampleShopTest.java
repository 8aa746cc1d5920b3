package io.clientele.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class SampleShopTest {
    static final List<String> NAMES =
            SampleFiles.SHOP.files().stream().map(SampleFile::name).toList();
    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9._-]@([A-Za-z0-9.-]+)");

    @ParameterizedTest
    @FieldSource("NAMES")
    void aFileHasTheSameBytesEveryTime(String name) {
        assertThat(SampleShop.standard().files())
                .filteredOn(file -> file.name().equals(name))
                .singleElement()
                .satisfies(again -> assertThat(again.content())
                        .isEqualTo(SampleFiles.named(name).content()));
    }

    /** Who changes the sample on purpose changes the sum; on another JDK it is the same. */
    @ParameterizedTest
    @CsvSource({
        "woocommerce-orders.json, 2e613ffb67f73312fff2cac28de27cb73d6359d62d5d63dfcaeee2f19551bbdc",
        "shopify-orders.csv, d69fde924392aaa808443aa7f2463cbeabe5477eac10a94b09aca0a9c4045ff9",
        "shopify-customers.csv, be1f806d686143db3cde62fdf8d118db4c3ecc4d00513d7939daab516f207ac1",
        "marketplace-shipments.json, c2d8c3d6617392cf444fa58e3bd7aa127c8b5812eb729319e01415a942b19405",
        "marketplace-mapping.json, 9e8c531f06a1863529cb9da944a5d02f5bf774de914cc556f2ea9e6bef7cac6f",
        "counter-sales.csv, f8dbfee73abf79e9fe197032fb329eea2ee585510b54de068b12240a7960dca5",
        "subscribed_members_export_sample.csv, d01202491702cb638a360333e373329f791cc71641e3c92ef0c8c524f56c8e49",
        "unsubscribed_members_export_sample.csv, 6e308c011e1d2db5444f577606e95361663b5508eb255912493ff7598a0b27db",
        "cleaned_members_export_sample.csv, a859ae6bab501674de4c0c32aceedfed00c88419a90ac02c2239b95873486744"
    })
    void aFileHasTheBytesItHadWhenItWasLastLookedAt(String name, String sha256) {
        assertThat(Hashing.sha256().hashBytes(SampleFiles.named(name).content()).toString())
                .isEqualTo(sha256);
    }

    @Test
    void theFilesAreNineOfKnownKinds() {
        assertThat(SampleFiles.SHOP.files())
                .extracting(SampleFile::kind)
                .containsExactly(
                        SampleFile.Kind.ORDERS,
                        SampleFile.Kind.ORDERS,
                        SampleFile.Kind.CUSTOMERS,
                        SampleFile.Kind.ORDERS,
                        SampleFile.Kind.MAPPING,
                        SampleFile.Kind.ORDERS,
                        SampleFile.Kind.AUDIENCE,
                        SampleFile.Kind.AUDIENCE,
                        SampleFile.Kind.AUDIENCE);
    }

    @Test
    void theFilesTogetherAreUnderTwelveMegabytes() {
        assertThat(SampleFiles.SHOP.files().stream()
                        .mapToInt(file -> file.content().length)
                        .sum())
                .isBetween(4_000_000, 12_000_000);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyAddressIsOfAReservedDomain(String name) {
        Stream<String> domains = DOMAIN.matcher(SampleFiles.text(name))
                .results()
                .map(match -> match.group(1).toLowerCase(Locale.ROOT));
        assertThat(domains).allMatch(domain -> domain.endsWith(".example"));
        assertThat(SampleFiles.text(name).toLowerCase(Locale.ROOT)).doesNotContain("example.com", "example.org");
    }

    @Test
    void writingPutsEveryFileIntoANewDirectory(@TempDir Path directory) throws IOException {
        Path target = directory.resolve("shop/files");
        SampleFiles.SHOP.write(target);
        try (Stream<Path> written = Files.list(target)) {
            assertThat(written.map(path -> path.getFileName().toString())).containsExactlyInAnyOrderElementsOf(NAMES);
        }
        assertThat(target.resolve("counter-sales.csv"))
                .hasBinaryContent(SampleFiles.named("counter-sales.csv").content());
    }

    @Test
    void aFileShowsNobodyWhenItIsPrinted() {
        assertThat(SampleFiles.named("counter-sales.csv"))
                .asString()
                .matches("counter-sales\\.csv \\(ORDERS, \\d+ bytes\\)");
    }
}
