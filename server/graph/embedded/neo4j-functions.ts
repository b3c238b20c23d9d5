/** Functions of Cypher 5 without a namespace, lower case: https://neo4j.com/docs/cypher-manual/5/functions/ */
export const NEO4J_FUNCTIONS: ReadonlySet<string> = new Set(
  `abs acos all any asin atan atan2 avg btrim ceil char_length character_length coalesce collect cos cot count date
  datetime degrees duration e elementid endnode exists exp file floor haversin head id isempty isnan keys labels last
  left length linenumber localdatetime localtime log log10 lower ltrim max min none nodes normalize nullif
  percentilecont percentiledisc pi point properties radians rand randomuuid range reduce relationships replace reverse
  right round rtrim sign sin single size split sqrt startnode stdev stdevp substring sum tail tan time timestamp
  toboolean tobooleanlist tobooleanornull tofloat tofloatlist tofloatornull tointeger tointegerlist tointegerornull
  tolower tostring tostringlist tostringornull toupper trim type upper valuetype`.split(/\s+/),
);
