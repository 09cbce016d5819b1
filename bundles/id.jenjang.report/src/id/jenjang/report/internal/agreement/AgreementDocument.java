package id.jenjang.report.internal.agreement;

import id.jenjang.model.Instansi;
import id.jenjang.report.DocumentOptions;
import id.jenjang.report.internal.Content;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.ReportWriter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The agreements asked for: that of the head of the agency, of one official, or of everybody who
 * answers for something.
 */
public final class AgreementDocument implements Content {

    @Override
    public void write(ReportContext context, ReportWriter out) {
        String wanted = context.options().pejabat();
        Parties parties = new Parties(context.instansi());
        boolean all = DocumentOptions.ALL.equals(wanted);
        Optional<Party> official = wanted == null ? Optional.empty() : parties.official(wanted);
        if (official.isEmpty()) {
            new HeadAgreement(context.versi(), true).write(context, out);
        }
        Stream<Party> others = all ? parties.officials().stream() : official.stream();
        others.map(party -> agreement(context, parties, party))
                .filter(each -> !all || !each.duties().isEmpty())
                .forEach(each -> each.write(context, out));
    }

    private static OfficialAgreement agreement(
            ReportContext context, Parties parties, Party party) {
        Duties duties = new Duties(context.rencana(), context.instansi(), context.sasaran(), party);
        return new OfficialAgreement(party, parties.superiorOf(party), duties);
    }

    /** The name of the official an id means; empty for the head of the agency or none. */
    public static Optional<String> position(Instansi instansi, String id) {
        return id == null
                ? Optional.empty()
                : new Parties(instansi).official(id).map(Party::position);
    }

    /** The ids of the agency's officials below its head who answer for something. */
    public static List<String> officials(ReportContext context) {
        Parties parties = new Parties(context.instansi());
        return parties.officials().stream()
                .filter(party -> !agreement(context, parties, party).duties().isEmpty())
                .map(party -> party.id().orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
