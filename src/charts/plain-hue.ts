/** The palette's colour for what belongs to no pillar. */
export const plainHue = 7;
