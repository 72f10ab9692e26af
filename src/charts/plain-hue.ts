/** The palette's place for what belongs to no pillar. */
export const plainHue = 7;
