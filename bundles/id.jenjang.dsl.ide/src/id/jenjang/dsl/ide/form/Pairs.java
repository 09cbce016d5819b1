package id.jenjang.dsl.ide.form;

import id.jenjang.model.Pejabat;
import id.jenjang.model.PeranPejabat;
import id.jenjang.model.Perjanjian;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.Optional;

/**
 * What the language only writes together with something else: the two parties of an agreement. The
 * one that is missing is proposed, for a person to change.
 */
final class Pairs {

    private Pairs() {}

    /** A value to be set together with another one. */
    record Partner(EStructuralFeature feature, Object value) {}

    static Optional<Partner> partner(FormContext context, Subject subject) {
        if (!(subject.element() instanceof Perjanjian agreement)) {
            return Optional.empty();
        }
        if (subject.feature() == Literals.PERJANJIAN__PIHAK_PERTAMA
                && agreement.getPihakKedua() == null) {
            return official(context, agreement, PeranPejabat.ATASAN)
                    .map(each -> new Partner(Literals.PERJANJIAN__PIHAK_KEDUA, each));
        }
        if (subject.feature() == Literals.PERJANJIAN__PIHAK_KEDUA
                && agreement.getPihakPertama() == null) {
            return official(context, agreement, PeranPejabat.KEPALA)
                    .map(each -> new Partner(Literals.PERJANJIAN__PIHAK_PERTAMA, each));
        }
        return Optional.empty();
    }

    private static Optional<String> official(
            FormContext context, Perjanjian agreement, PeranPejabat role) {
        return context.plan().plan().rencana().instansiOf(agreement).stream()
                .flatMap(each -> each.getPejabat().stream())
                .filter(each -> each.getPeran() == role && each.getId() != null)
                .map(Pejabat::getId)
                .findFirst();
    }
}
