/** `ORD-IN` of the rule `ORD-IN-02` and of the case `ORD-IN-02-parked`. */
export const areaOf = (id: string): string => id.replace(/-\d\d(-.*)?$/, '')
