package id.jenjang.rules.internal.cascade;

import id.jenjang.rules.Rule;
import id.jenjang.rules.RuleProvider;

import java.util.List;

/** J1xx: the cascade from misi to sub kegiatan hangs together. */
public final class CascadeRules implements RuleProvider {
    @Override
    public List<Rule> rules() {
        return List.of(
                new MisiNotServed(),
                new TujuanWithoutIndikator(),
                new TujuanWithoutSasaran(),
                new SasaranWithoutIndikator(),
                new SasaranWithoutProgram(),
                new IkuWithoutProgram(),
                new ProgramSupportsNothing(),
                new TujuanSupportsNothing(),
                new RenstraWithoutRpjmd(),
                new SasaranWithoutTujuan(),
                new RpjmdLevelMissing(),
                new SasaranWithoutStrategi(),
                new RenstraOutsideRpjmd(),
                new PeriodeImplausible(),
                new SupportInCircle(),
                new ProgramWithoutInstansi(),
                new RenstraWithoutPeriode(),
                new RenstraWithoutTujuan(),
                new SiblingsShareName(),
                new NamesAlmostEqual(),
                new SupportOutlier(),
                new IkuHalfDescribed());
    }
}
