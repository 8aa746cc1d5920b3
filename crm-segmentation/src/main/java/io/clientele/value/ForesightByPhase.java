package io.clientele.value;

/**
 * What {@link MbgCnbdK} says. The time since the last purchase tells how near the next one is, the phase; what is to be
 * expected in each phase depends on frequency and age alone. So that is worked out once for customers who share these,
 * and of a history only how likely each phase is. Not thread-safe.
 */
final class ForesightByPhase implements Foresight {
    private static final int FIGURES = 5;
    private static final int OF_PHASE = 3;

    private final MbgCnbdK model;
    private final Prospect prospect;
    private final ErlangTiming timing;
    private final EveryKthEvent events;
    private final AgeCache histories = new AgeCache(FIGURES, true);
    private final AgeCache phases;
    private int place;

    ForesightByPhase(MbgCnbdK model, Prospect prospect) {
        this.model = model;
        this.prospect = prospect;
        this.timing = new ErlangTiming(model.k());
        this.events = new EveryKthEvent(model.k(), model.a());
        this.phases = new AgeCache(1 + OF_PHASE * model.k(), false);
    }

    @Override
    public void look(int frequency, double recency, double age) {
        place = histories.find(frequency, recency, age);
        if (place < 0) {
            place = histories.renew(frequency, recency, age);
            mix(frequency, recency, age);
        }
    }

    /** The figures of each phase, weighed by how likely it is. */
    private void mix(int frequency, double recency, double age) {
        int inPhase = phases(frequency, age);
        double toEvent = phases.get(inPhase++);
        double shape = model.shape(frequency);
        double silent = model.silent(recency, age);
        double weight = 1;
        double silence = 0;
        double order = 0;
        double orders = 0;
        double lifetime = 0;
        for (int phase = 0; phase < model.k(); phase++) {
            order += weight * phases.get(inPhase++);
            orders += weight * phases.get(inPhase++);
            lifetime += weight * phases.get(inPhase++);
            silence += weight;
            weight *= ErlangTiming.growth(phase, shape, silent);
        }
        histories.put(place, model.probabilityAlive(silence, frequency, recency, age));
        histories.put(place + 1, Math.min(1, order / silence));
        histories.put(place + 2, orders / silence);
        histories.put(place + 3, prospect.days(model.scale(age) * timing.medianRatio(shape, silent, toEvent)));
        histories.put(place + 4, lifetime / silence);
    }

    private int phases(int frequency, double age) {
        int known = phases.find(frequency, 0, age);
        if (known >= 0) {
            return known;
        }
        int first = phases.renew(frequency, 0, age);
        double ratio = prospect.horizon() / model.scale(age);
        phases.put(first, ErlangTiming.medianToEvent(model.shape(frequency)));
        for (int phase = 0; phase < model.k(); phase++) {
            int at = first + 1 + OF_PHASE * phase;
            phases.put(at, timing.probabilityInPhase(phase, model.shape(frequency), ratio));
            phases.put(at + 1, orders(phase, frequency, ratio));
            phases.put(at + 2, lifetime(phase, frequency, age));
        }
        return first;
    }

    private double orders(int phase, int frequency, double ratio) {
        return events.expected(phase, model.shape(frequency) + phase, model.b() + frequency + 1, ratio);
    }

    private double lifetime(int phase, int frequency, double age) {
        double sum = 0;
        for (int i = 0; i < prospect.times(); i++) {
            sum += prospect.weight(i) * orders(phase, frequency, prospect.time(i) / model.scale(age));
        }
        return sum;
    }

    @Override
    public double alive() {
        return histories.get(place);
    }

    @Override
    public double order() {
        return histories.get(place + 1);
    }

    @Override
    public double orders() {
        return histories.get(place + 2);
    }

    @Override
    public double nextDays() {
        return histories.get(place + 3);
    }

    @Override
    public double lifetimeOrders() {
        return histories.get(place + 4);
    }
}
