package id.jenjang.measure;

import id.jenjang.model.EntriPengukuran;
import id.jenjang.model.EntriRencanaAksi;
import id.jenjang.model.Indikator;
import id.jenjang.model.Nilai;
import id.jenjang.model.Pembanding;
import id.jenjang.model.Simpul;
import id.jenjang.model.TargetPerjanjian;

import org.eclipse.emf.ecore.EObject;

import java.util.Optional;

/** Which indicator a value belongs to. */
public final class IndikatorNilai {

    private IndikatorNilai() {}

    /**
     * The indicator whose target, baseline, agreed target or realisasi the value is; empty for
     * values to compare with (they come from elsewhere) and for values of an indicator that did not
     * resolve.
     *
     * @param value a value of a plan; never null
     */
    public static Optional<Indikator> ofOwn(Nilai value) {
        for (EObject e = value.eContainer(); e != null; e = e.eContainer()) {
            switch (e) {
                case Pembanding other -> {
                    return Optional.empty();
                }
                case Indikator indikator -> {
                    return Optional.of(indikator);
                }
                case EntriPengukuran entry -> {
                    return resolved(entry.getIndikator());
                }
                case TargetPerjanjian entry -> {
                    return resolved(entry.getIndikator());
                }
                case EntriRencanaAksi entry -> {
                    return resolved(entry.getIndikator());
                }
                default -> {
                    // a table or a quarter: look further up
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The indicator whose values a statement writes; empty for any other statement, and for an
     * indicator that did not resolve.
     *
     * @param statement a statement of a plan; never null
     */
    public static Optional<Indikator> indikatorOf(Simpul statement) {
        return switch (statement) {
            case Indikator indikator -> Optional.of(indikator);
            case EntriPengukuran entry -> resolved(entry.getIndikator());
            case TargetPerjanjian entry -> resolved(entry.getIndikator());
            case EntriRencanaAksi entry -> resolved(entry.getIndikator());
            default -> Optional.empty();
        };
    }

    /** The indicator; empty for null and for one that did not resolve. */
    public static Optional<Indikator> resolved(Indikator indikator) {
        return Optional.ofNullable(indikator).filter(i -> !i.eIsProxy());
    }
}
