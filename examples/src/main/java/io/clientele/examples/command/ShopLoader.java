package io.clientele.examples.command;

import io.clientele.contact.Contacts;
import io.clientele.exchange.read.FileImport;
import io.clientele.exchange.read.ImportReport;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Rejection;
import io.clientele.identity.EmailIdentity;
import io.clientele.intake.ImportId;
import io.clientele.intake.Intake;
import io.clientele.money.ExchangeRates;
import io.clientele.profile.ProfileRules;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Reads the files that the options name. */
final class ShopLoader {
    static final TenantId TENANT = TenantId.of("shop");
    private static final Currency USUAL_CURRENCY = Currency.getInstance("EUR");

    private final ShopRequest request;
    private final Terminal terminal;
    private final Store store;
    private final Map<String, ImportId> imports = new LinkedHashMap<>();
    private final List<ImportReport> reports = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    private ShopLoader(ShopRequest request, Terminal terminal) {
        this.request = request;
        this.terminal = terminal;
        this.store = Store.open(request.store(), terminal);
    }

    /**
     * Reads the files.
     *
     * @throws CommandException if nothing in them could be used
     */
    static LoadedShop load(ShopRequest request, Terminal terminal) {
        return new ShopLoader(request, terminal).load();
    }

    private LoadedShop load() {
        Currency fileCurrency = request.currency().orElse(USUAL_CURRENCY);
        ReadSettings audiences = ReadSettings.of(tenant(fileCurrency));
        ReadSettings orders = ReadSettings.builder()
                .from(audiences)
                .source(request.source())
                .columns(request.columns())
                .build();
        ExecutorService stores = Executors.newSingleThreadExecutor();
        try (Progress progress = Progress.on(terminal, request.files())) {
            for (ShopRequest.ShopFile file : request.files()) {
                read(file, file.isAudience() ? audiences : orders, progress, stores);
            }
        } finally {
            stores.shutdown();
        }
        return loaded(fileCurrency);
    }

    private void read(ShopRequest.ShopFile file, ReadSettings settings, Progress progress, Executor stores) {
        Tenant tenant = tenant(settings.currency());
        Intake intake = new Intake(store.storage(), tenant, new EmailIdentity(), InstantSource.system());
        if (store.lasts()) {
            FileImports kept = new FileImports(store.storage(), tenant);
            kept.during(file, settings, id -> {
                imports.put(file.input().name(), id);
                read(intake.during(id), file, settings, progress, stores);
            });
        } else {
            read(intake, file, settings, progress, stores);
        }
    }

    private void read(
            Intake intake, ShopRequest.ShopFile file, ReadSettings settings, Progress progress, Executor stores) {
        reports.addAll(new FileImport(intake, settings, rejections::add, progress)
                .storingOn(stores)
                .read(file.input(), file.formats()));
    }

    private Tenant tenant(Currency currency) {
        return tenant(request.shop(), currency, request.zone());
    }

    static Tenant tenant(String name, Currency currency, ZoneId zone) {
        return Tenant.builder()
                .id(TENANT)
                .name(name)
                .currency(currency)
                .zone(zone)
                .build();
    }

    private LoadedShop loaded(Currency fileCurrency) {
        ShopFacts facts = ShopFacts.of(store.storage(), TENANT);
        if (facts.isEmpty() && reports.stream().allMatch(report -> report.people() == 0) && knowsNobody()) {
            rejections.stream().limit(3).forEach(rejection -> terminal.notice(rejection.sentence()));
            if (reports.isEmpty()) {
                throw CommandException.nothingAccepted(
                        "There is nothing in this store yet: name files with --orders or --audience");
            }
            throw CommandException.nothingAccepted("No order and no person could be read from "
                    + (reports.size() == 1 ? reports.get(0).file() : "these files"));
        }
        Currency currency = request.currency().or(facts::mainCurrency).orElse(fileCurrency);
        ExchangeRates rates = request.rates()
                .<ExchangeRates>map(file -> RatesFile.read(GivenFile.of(file, terminal), currency))
                .orElse(ExchangeRates.none());
        LocalDate asOf = request.asOf()
                .or(() -> facts.lastOrder().map(time -> LocalDate.ofInstant(time, request.zone())))
                .orElseGet(() -> LocalDate.ofInstant(InstantSource.system().instant(), request.zone()));
        LoadedShop shop = new LoadedShop(
                store,
                tenant(currency),
                ProfileRules.builder().rates(rates).build(),
                asOf,
                imports,
                reports,
                rejections,
                facts);
        ShopSummary.notices(shop, terminal);
        return shop;
    }

    private boolean knowsNobody() {
        return store.storage()
                .inTransaction(
                        TENANT,
                        work -> work.port(Contacts.class)
                                .page(Optional.empty(), 1)
                                .isEmpty());
    }
}
