package mx.compendium.web.review;

import java.util.List;
import mx.compendium.action.CaptureSection;

/** A section of a report under review. */
public record ReviewedSection(CaptureSection name, List<ReviewedField> fields) {}
