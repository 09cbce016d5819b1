package id.jenjang.rules.internal.printed;

import id.jenjang.measure.Jumlah;
import id.jenjang.measure.Pengukur;
import id.jenjang.measure.Reasons;
import id.jenjang.measure.tercetak.Arti;
import id.jenjang.model.Belanja;
import id.jenjang.model.Indikator;
import id.jenjang.model.Instansi;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.NilaiNA;
import id.jenjang.model.NilaiPredikat;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Renstra;
import id.jenjang.model.Versi;
import id.jenjang.rules.Place;

import org.eclipse.emf.ecore.EObject;

import java.math.BigDecimal;
import java.util.Optional;

/** Looks up what the plan holds for a stated figure. */
final class PlanValues {
    private static final PlanValue UNKNOWN = new PlanValue.Unknown();

    private final Pengukur measure;
    private final PlanAmounts amounts;

    PlanValues(Pengukur measure) {
        this.measure = measure;
        amounts = new PlanAmounts(measure);
    }

    /** What the plan holds for a figure; unknown for kinds a plan does not write down. */
    PlanValue of(Stated figure) {
        Arti meaning = figure.figure().arti();
        return switch (figure.element()) {
            case Indikator indicator when !meaning.besaran().uang() ->
                    of(indicator, figure, meaning);
            case PenerimaAnggaran receiver -> amount(amounts.of(receiver, meaning));
            case Instansi agency -> amount(amounts.of(agency, meaning));
            case Belanja expenditure -> amount(amounts.of(expenditure, meaning));
            case null, default -> UNKNOWN;
        };
    }

    /** The number the plan holds for a figure. */
    Optional<BigDecimal> number(Stated figure) {
        return of(figure) instanceof PlanValue.Figure known
                ? Optional.of(known.value())
                : Optional.empty();
    }

    /**
     * Whether the plan could hold a figure and holds nothing of it. A sum of which some parts are
     * known is not missing.
     */
    boolean isMissing(Stated figure) {
        Arti meaning = figure.figure().arti();
        return switch (figure.element()) {
            case Indikator indicator when !meaning.besaran().uang() ->
                    of(indicator, figure, meaning) instanceof PlanValue.Unknown;
            case PenerimaAnggaran receiver when meaning.besaran().uang() ->
                    nothing(amounts.of(receiver, meaning));
            case Instansi agency when meaning.besaran().uang() ->
                    nothing(amounts.of(agency, meaning));
            case null, default -> false;
        };
    }

    private static boolean nothing(Optional<PlanAmounts.Amount> amount) {
        return amount.filter(each -> each.sum().angka().isEmpty()).isPresent();
    }

    private PlanValue of(Indikator indicator, Stated figure, Arti meaning) {
        return switch (meaning.besaran()) {
            case TARGET -> target(indicator, figure, meaning);
            case REALISASI -> of(measure.realisasi(indicator, meaning.tahun()));
            case TARGET_AKHIR -> of(measure.targetAkhir(indicator));
            case KONDISI_AWAL -> of(baseline(indicator, meaning.tahun()));
            default -> UNKNOWN;
        };
    }

    private PlanValue target(Indikator indicator, Stated figure, Arti meaning) {
        int year = meaning.tahun();
        PlanValue renstra = of(measure.targetRenstra(indicator, year));
        if (aboutRenstra(figure)) {
            return renstra;
        }
        Versi version = meaning.versi() == null ? Versi.PERUBAHAN : meaning.versi();
        PlanValue inForce = of(measure.target(indicator, year, version));
        // A table that shows the targets of several years may print those of the Renstra; of the
        // document's own year only the agreement counts.
        boolean otherYear = year != documentYear(figure);
        return otherYear && agrees(figure, renstra) ? renstra : inForce;
    }

    private static boolean agrees(Stated figure, PlanValue known) {
        return known instanceof PlanValue.Figure number
                && figure.number().filter(n -> Agreement.agrees(n, number.value())).isPresent();
    }

    private static boolean aboutRenstra(Stated figure) {
        return figure.piece().sumber().getTentang() instanceof Renstra;
    }

    private static int documentYear(Stated figure) {
        EObject document = figure.piece().sumber().eContainer();
        return document instanceof id.jenjang.model.Tercetak printed ? printed.getTahun() : 0;
    }

    private static Optional<Nilai> baseline(Indikator indicator, int year) {
        return indicator.getKondisiAwal().stream()
                .filter(each -> each.getTahun() == year)
                .findFirst()
                .or(() -> indicator.getKondisiAwal().stream().findFirst())
                .map(NilaiTahun::getNilai);
    }

    private static PlanValue of(Optional<Nilai> value) {
        return switch (value.orElse(null)) {
            case NilaiAngka number when number.getAngka() != null ->
                    new PlanValue.Figure(number.getAngka(), place(number));
            case NilaiPredikat rung when rung.getPredikat() != null ->
                    new PlanValue.Word(rung.getPredikat(), place(rung));
            case NilaiNA none ->
                    new PlanValue.None(Reasons.of(none).orElse(null), standIn(none), place(none));
            case null, default -> UNKNOWN;
        };
    }

    private static BigDecimal standIn(NilaiNA none) {
        return none.getPengganti() instanceof NilaiAngka number ? number.getAngka() : null;
    }

    /** Computed values (a summed target) stand nowhere in the plan. */
    private static Place place(Nilai value) {
        return value.eContainer() == null ? null : Place.of(value);
    }

    private static PlanValue amount(Optional<PlanAmounts.Amount> amount) {
        return amount.filter(each -> each.sum().lengkap())
                .<PlanValue>map(each -> new PlanValue.Figure(number(each.sum()), each.place()))
                .orElse(UNKNOWN);
    }

    private static BigDecimal number(Jumlah sum) {
        return sum.nilai();
    }
}
