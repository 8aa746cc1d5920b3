package io.clientele.examples.command;

import io.clientele.exchange.read.FileImport;
import io.clientele.exchange.read.ImportReport;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Rejection;
import io.clientele.identity.EmailIdentity;
import io.clientele.intake.Intake;
import io.clientele.memory.InMemoryStorage;
import io.clientele.money.ExchangeRates;
import io.clientele.profile.ProfileRules;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Reads the files that the options name. */
final class ShopLoader {
    static final TenantId TENANT = TenantId.of("shop");
    private static final Currency USUAL_CURRENCY = Currency.getInstance("EUR");

    private final ShopRequest request;
    private final Terminal terminal;
    private final CrmStorage storage = new InMemoryStorage();
    private final List<ImportReport> reports = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    private ShopLoader(ShopRequest request, Terminal terminal) {
        this.request = request;
        this.terminal = terminal;
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
        Intake intake = new Intake(storage, tenant(fileCurrency), new EmailIdentity(), InstantSource.system());
        ReadSettings audiences = ReadSettings.of(tenant(fileCurrency));
        ReadSettings orders = ReadSettings.builder()
                .from(audiences)
                .source(request.source())
                .columns(request.columns())
                .build();
        ExecutorService stores = Executors.newSingleThreadExecutor();
        try (Progress progress = Progress.on(terminal)) {
            for (ShopRequest.ShopFile file : request.files()) {
                ReadSettings settings = file.isAudience() ? audiences : orders;
                reports.addAll(new FileImport(intake, settings, rejections::add, progress)
                        .storingOn(stores)
                        .read(file.input(), file.formats()));
            }
        } finally {
            stores.shutdown();
        }
        return loaded(fileCurrency);
    }

    private Tenant tenant(Currency currency) {
        return Tenant.builder()
                .id(TENANT)
                .name(request.shop())
                .currency(currency)
                .zone(request.zone())
                .build();
    }

    private LoadedShop loaded(Currency fileCurrency) {
        ShopFacts facts = ShopFacts.of(storage, TENANT);
        if (facts.isEmpty() && reports.stream().allMatch(report -> report.people() == 0)) {
            rejections.stream().limit(3).forEach(rejection -> terminal.notice(rejection.sentence()));
            throw CommandException.nothingAccepted("No order and no person could be read from "
                    + (reports.size() == 1 ? reports.get(0).file() : "these files"));
        }
        Currency currency = request.currency().or(facts::mainCurrency).orElse(fileCurrency);
        ExchangeRates rates = request.rates()
                .<ExchangeRates>map(file -> RatesFile.read(file, currency))
                .orElse(ExchangeRates.none());
        LocalDate asOf = request.asOf()
                .or(() -> facts.lastOrder().map(time -> LocalDate.ofInstant(time, request.zone())))
                .orElseGet(() -> LocalDate.ofInstant(InstantSource.system().instant(), request.zone()));
        LoadedShop shop = new LoadedShop(
                storage,
                tenant(currency),
                ProfileRules.builder().rates(rates).build(),
                asOf,
                reports,
                rejections,
                facts);
        ShopSummary.notices(shop, terminal);
        return shop;
    }
}
