package io.clientele.value;

/**
 * What models of purchases at random say. They look at the recency for P(alive) alone: customers who differ in nothing
 * else share the rest. Not thread-safe.
 */
final class ForesightByAge implements Foresight {
    private static final int FIGURES = 4;

    private final PurchaseModel model;
    private final Prospect prospect;
    private final AgeCache cache = new AgeCache(FIGURES, false);
    private double alive;
    private int place;

    ForesightByAge(PurchaseModel model, Prospect prospect) {
        this.model = model;
        this.prospect = prospect;
    }

    @Override
    public void look(int frequency, double recency, double age) {
        alive = model.probabilityAlive(frequency, recency, age);
        place = cache.find(frequency, 0, age);
        if (place < 0) {
            place = cache.renew(frequency, 0, age);
            cache.put(place, model.probabilityOfOrderIfAlive(frequency, 0, age, prospect.horizon()));
            cache.put(place + 1, model.ordersIfAlive(frequency, 0, age, prospect.horizon()));
            cache.put(place + 2, prospect.days(model.medianTimeToOrder(frequency, 0, age)));
            cache.put(place + 3, lifetime(frequency, age));
        }
    }

    private double lifetime(int frequency, double age) {
        double sum = 0;
        for (int i = 0; i < prospect.times(); i++) {
            sum += prospect.weight(i) * model.ordersIfAlive(frequency, 0, age, prospect.time(i));
        }
        return sum;
    }

    @Override
    public double alive() {
        return alive;
    }

    @Override
    public double order() {
        return cache.get(place);
    }

    @Override
    public double orders() {
        return cache.get(place + 1);
    }

    @Override
    public double nextDays() {
        return cache.get(place + 2);
    }

    @Override
    public double lifetimeOrders() {
        return cache.get(place + 3);
    }
}
