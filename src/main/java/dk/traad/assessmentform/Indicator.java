package dk.traad.assessmentform;

import dk.traad.kernel.Position;

/**
 * A sign to tick when it has fitted lately and repeatedly.
 *
 * @param code form, position and number, for example D3-Y4; the same sign keeps it through the versions
 * @param opensReportGuide whether it calls for the guide to a statutory report (§ 133)
 */
public record Indicator(
        String code, Position position, Domain domain, String textDa, String textEn, boolean opensReportGuide) {}
