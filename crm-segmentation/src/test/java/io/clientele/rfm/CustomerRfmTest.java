package io.clientele.rfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.clientele.filter.Filter;
import io.clientele.money.Money;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.profile.Scores;
import io.clientele.segment.Shop;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerRfmTest {

    @Test
    void recencyFrequencyAndMonetaryValueAreThoseOfTheOrders() {
        CustomerRfm rfm = scores(
                new Shop()
                        .order("ann", "LU", "2026-06-01", 1_000)
                        .order("ann", "LU", "2026-06-11", 2_000)
                        .order("ann", "LU", "2026-06-20", -500)
                        .order("bob", "LU", "2026-06-30", 700)
                        .order("cem", "LU", "2026-07-01", 9_000)
                        .member("dee@post.example")
                        .on("2026-06-30"),
                RfmTies.TOGETHER);

        assertThat(rfm.customers()).extracting(ScoredCustomer::customer).containsExactly("ann", "bob");
        assertThat(rfm.customers().get(0).score().recencyDays()).isEqualTo(19);
        assertThat(rfm.customers().get(0).score().frequency()).isEqualTo(2);
        assertThat(rfm.customers().get(0).monetary()).isEqualTo(Money.ofMinor(2_500, Currency.getInstance("EUR")));
        assertThat(rfm.customers().get(1).score().recencyDays()).isZero();
        assertThat(rfm.table().scored()).isEqualTo(2);
    }

    @Test
    void customersComeByCodePointsAndTiesAreSettledSo() {
        String fullwidth = "\uff21";
        String smile = "\ud83d\ude00";
        Shop shop = new Shop();
        for (String customer : List.of(smile, "b", fullwidth, "B", "10", "9")) {
            shop.order(customer, "LU", "2026-06-01", 1_000);
        }

        List<ScoredCustomer> customers =
                scores(shop.on("2026-06-30"), RfmTies.NTILE).customers();

        assertThat(customers)
                .extracting(ScoredCustomer::customer)
                .containsExactly("10", "9", "B", "b", fullwidth, smile);
        assertThat(customers).extracting(scored -> scored.score().f()).containsExactly(1, 1, 2, 3, 4, 5);
    }

    @Test
    void customersOfOneNameInTwoShopsComeByTheirIds() {
        ProfileSnapshot snapshot = new Shop()
                .order("web", "17", "LU", "2026-06-01", 1_000)
                .order("market", "17", "LU", "2026-06-01", 1_000)
                .on("2026-06-30");

        assertThat(scores(snapshot, RfmTies.NTILE).customers())
                .extracting(scored -> scored.profile().id())
                .hasSize(2)
                .isSorted();
    }

    @Test
    void theScoresStandInTheProfilesWhereFiltersFindThem() {
        ProfileSnapshot scored = scores(
                        new Shop()
                                .order("ann", "LU", "2026-06-01", 1_000)
                                .order("bob", "LU", "2026-06-30", 700)
                                .member("dee@post.example")
                                .on("2026-06-30"),
                        RfmTies.NTILE)
                .snapshot();

        assertThat(scored.profiles().stream()
                        .filter(Filter.parse("rfm_r = 2 and rfm_f = 2 and rfm_m = 1 and rfm_group = hibernating")
                                .bind(scored.tenant(), scored.asOf())))
                .extracting(CustomerProfile::customer)
                .containsExactly("bob");
        assertThat(Shop.find(scored, "dee@post.example"))
                .hasValueSatisfying(dee -> assertThat(dee.scores()).isEqualTo(Scores.none()));
    }

    @Test
    void scoresForAnotherDayThanTheProfilesAreRefused() {
        ProfileSnapshot snapshot = new Shop().on("2026-06-30");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomerRfm.of(
                        snapshot, RfmSettings.asOf(snapshot.asOf().plusDays(1))))
                .withMessage("The scores are for 2026-07-01, the profiles for 2026-06-30");
    }

    private static CustomerRfm scores(ProfileSnapshot snapshot, RfmTies ties) {
        return CustomerRfm.of(snapshot, RfmSettings.asOf(snapshot.asOf()).withQuintiles(ties));
    }
}
